import { isSightings, type Sightings } from '../detect/sighting.ts';
import type { ExtraSignals } from '../detect/signal.ts';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.ts';
import { isRecord, kindOf, type Problem } from './problem.ts';
import {
  DEFAULT_SETTINGS,
  NO_EXTRA,
  readSettings,
  readTexts,
  type Settings,
  UNREADABLE_SETTINGS,
} from './settings.ts';

/** Everything `storage.local` holds, checked; what could not be read is missing and named in `problems`. */
export interface Stored {
  settings: Settings;
  /** Sightings by the id of the account's organisation or personal workspace. */
  accounts: Readonly<Record<string, Sightings>>;
  /** The extra rating names and selectors of policy and person together: neither replaces the other. */
  extra: ExtraSignals;
  problems: readonly Problem[];
}

export const SETTINGS_KEY = 'settings';
/** The background's validated copy of the organisation's policy. */
export const POLICY_KEY = 'policy';
const ACCOUNT_PREFIX = 'account:';

/** What the background keeps of the policy for everybody else. */
export interface PolicyCopy {
  extra: ExtraSignals;
  problems: readonly Problem[];
}

/** Before the first read, and where nothing can be read. */
export const UNREAD: Stored = { settings: UNREADABLE_SETTINGS, accounts: {}, extra: NO_EXTRA, problems: [] };

/** The key of an account's sightings in `storage.local`. */
export function accountKey(id: string): string {
  return ACCOUNT_PREFIX + id;
}

function isProblem(value: unknown): value is Problem {
  return (
    isRecord(value) && [value.key, value.found, value.expected].every((part) => typeof part === 'string')
  );
}

function readPolicyCopy(value: unknown, problems: Problem[]): ExtraSignals {
  if (value === undefined) return NO_EXTRA;
  if (!isRecord(value) || !isRecord(value.extra)) {
    problems.push({ key: POLICY_KEY, found: kindOf(value), expected: "the organisation's policy" });
    return NO_EXTRA;
  }
  if (Array.isArray(value.problems)) problems.push(...value.problems.filter(isProblem));
  return {
    names: readTexts('policy.extraRatingNames', value.extra.names, problems),
    selectors: readTexts('policy.extraRatingSelectors', value.extra.selectors, problems),
  };
}

function readAccounts(items: Record<string, unknown>, problems: Problem[]): Record<string, Sightings> {
  // Without a prototype no key of the store can mean anything but itself.
  const accounts: Record<string, Sightings> = Object.create(null);
  for (const [key, value] of Object.entries(items)) {
    if (!key.startsWith(ACCOUNT_PREFIX)) continue;
    if (isSightings(value)) accounts[key.slice(ACCOUNT_PREFIX.length)] = value;
    else problems.push({ key: 'account', found: kindOf(value), expected: 'what was seen of an account' });
  }
  return accounts;
}

/** Checks what `storage.local.get()` gave; garbage becomes defaults and a problem, never an exception. */
export function readStored(items: Record<string, unknown>): Stored {
  const problems: Problem[] = [];
  const settings = SETTINGS_KEY in items ? readSettings(items[SETTINGS_KEY], problems) : DEFAULT_SETTINGS;
  const accounts = readAccounts(items, problems);
  const fromPolicy = readPolicyCopy(items[POLICY_KEY], problems);
  const extra = {
    names: [...fromPolicy.names, ...settings.extra.names],
    selectors: [...fromPolicy.selectors, ...settings.extra.selectors],
  };
  return { settings, accounts, extra, problems };
}

/** The policy that the person's own settings make where no organisation manages the browser. */
export function policyOf(settings: Settings): Policy {
  return {
    ...DEFAULT_POLICY,
    answer: settings.answer,
    actions: { ...DEFAULT_POLICY.actions, consumerPersonal: settings.consumerPersonal },
  };
}
