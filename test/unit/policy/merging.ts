import type { Managed } from '../../../lib/policy/copy.ts';
import { mergePolicy } from '../../../lib/policy/merge.ts';
import type { ChangeableKey } from '../../../lib/policy/policy.ts';
import type { ManagedValues } from '../../../lib/policy/schema.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/policy/settings.ts';

/** What governs where these values are installed (none: no policy) and the person chose these settings. */
export function merge(values: ManagedValues | undefined, settings: Partial<Settings> = {}) {
  const managed: Managed = values ? { state: 'installed', values } : { state: 'none' };
  return mergePolicy(managed, { ...DEFAULT_SETTINGS, ...settings });
}

/** How an organisation may speak of a key that people have a setting for. */
export type Mode = 'not set' | 'enforced' | 'default';

/** The policy that sets a key to a value in this mode. */
export function setting<K extends ChangeableKey>(key: K, value: ManagedValues[K], mode: Mode) {
  if (mode === 'not set') return {};
  return { [key]: value, userMayChange: mode === 'default' ? [key] : [] } as ManagedValues;
}
