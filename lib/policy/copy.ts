import { isProblem, isRecord, kindOf, type Problem } from '../values/problem.ts';
import type { ManagedValues, PolicyKey } from './schema.ts';
import { DECISIVE, VALUE_RULES } from './values.ts';

/** The background's validated copy in `storage.local`; where no policy is installed there is none. */
export const POLICY_KEY = 'policy';
export interface PolicyCopy {
  values: ManagedValues;
  /** What of the policy could not be used. */
  problems: readonly Problem[];
}

/** The organisation's policy as it can be read now; `unreadable`: there is one, and it may ask for anything. */
export type Managed =
  | { state: 'none' }
  | { state: 'unreadable' }
  | {
      state: 'installed';
      values: ManagedValues;
      /** Lists of domains of which something could not be read: an account on none of them may have been meant. */
      unwhole?: readonly DomainList[];
    };

export const DOMAIN_LISTS = ['workEmailDomains', 'personalEmailDomains'] as const satisfies PolicyKey[];
export type DomainList = (typeof DOMAIN_LISTS)[number];

/**
 * Checks the copy again, without a library: another version may have written it, a disk may have corrupted it.
 * For a key that is bad now its strictest value stands in; where the rest depends on it, nothing can be read.
 */
export function readCopy(copy: unknown, problems: Problem[]): Managed {
  if (copy === undefined) return { state: 'none' };
  if (!isRecord(copy) || !isRecord(copy.values)) {
    problems.push({ key: POLICY_KEY, found: kindOf(copy), expected: { is: 'policy' } });
    return { state: 'unreadable' };
  }
  const told = Array.isArray(copy.problems) ? copy.problems.filter(isProblem) : [];
  problems.push(...told);
  // Where problems themselves are corrupt, nobody knows which lists had any.
  const isToldWhole = Array.isArray(copy.problems) && told.length === copy.problems.length;
  const unwhole = DOMAIN_LISTS.filter((list) => !isToldWhole || told.some(({ key }) => key === list));
  const values: Partial<Record<PolicyKey, unknown>> = {};
  for (const [key, rule] of Object.entries(VALUE_RULES) as [PolicyKey, (typeof VALUE_RULES)[PolicyKey]][]) {
    if (!Object.hasOwn(copy.values, key)) continue;
    const value = copy.values[key];
    if (rule.isGood(value)) {
      values[key] = value;
      continue;
    }
    problems.push({ key: `${POLICY_KEY}.${key}`, found: kindOf(value), expected: rule.expected });
    if (DECISIVE.includes(key)) return { state: 'unreadable' };
    const standIn = rule.standIn(value);
    if (standIn !== undefined) values[key] = standIn;
  }
  return { state: 'installed', values: values as ManagedValues, ...(unwhole.length > 0 && { unwhole }) };
}
