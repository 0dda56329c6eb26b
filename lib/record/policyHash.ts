import type { Policy } from '../policy/policy.ts';
import type { ManagedValues } from '../policy/schema.ts';
import { canonical } from '../values/canonical.ts';
import { sha256 } from './chain.ts';

/**
 * Names an organisation's policy without telling what it says: the first 16 hexadecimal digits of the SHA-256 of its
 * values as JSON with sorted keys; `none` without one, `unreadable` where it cannot be read.
 */
export async function policyHash(
  { managed, isReadable }: Pick<Policy, 'managed' | 'isReadable'>,
  values: ManagedValues,
): Promise<string> {
  if (!managed) return 'none';
  if (!isReadable) return 'unreadable';
  return (await sha256(canonical(values) ?? '')).slice(0, 16);
}
