import { isSightings, type Sightings } from '../detect/sighting.ts';
import { ACTIONS, ANSWERS, type Answer, DEFAULT_POLICY, type Policy } from '../policy/policy.ts';

/** The person's own settings, as kept in `storage.local` under `settings`. */
export interface Settings {
  answer: Answer;
  /** What a rating on a personal account does; work accounts are always asked. */
  consumerPersonal: 'allow' | 'warn';
}

/** A value in the store that could not be used: which key, what was found, what is expected. */
export interface Problem {
  key: string;
  found: string;
  expected: string;
}

/** Everything `storage.local` holds, checked; what could not be read is missing and named in `problems`. */
export interface Stored {
  settings: Settings;
  /** Sightings by the id of the account's organisation or personal workspace. */
  accounts: Readonly<Record<string, Sightings>>;
  problems: readonly Problem[];
}

export const SETTINGS_KEY = 'settings';
const ACCOUNT_PREFIX = 'account:';
const DEFAULT_SETTINGS: Settings = { answer: 'none', consumerPersonal: 'warn' };

/** Before the first read, and where the settings cannot be read: an answer may exist, so it is unknown, never none. */
export const UNREADABLE_SETTINGS: Settings = { answer: 'unknown', consumerPersonal: 'warn' };
export const UNREAD: Stored = { settings: UNREADABLE_SETTINGS, accounts: {}, problems: [] };

/** The key of an account's sightings in `storage.local`. */
export function accountKey(id: string): string {
  return ACCOUNT_PREFIX + id;
}

/** A value's kind in words a person can act on, without its content. */
function kindOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  const kinds: Record<string, string> = { string: 'text', number: 'a number', boolean: 'a yes/no value' };
  return kinds[typeof value] ?? 'a record of another form';
}

function isSettings(value: unknown): value is Settings {
  const { answer, consumerPersonal } = (value ?? {}) as Record<string, unknown>;
  return (
    answer !== 'unknown' &&
    ANSWERS.includes(answer as Answer) &&
    consumerPersonal !== 'block' &&
    ACTIONS.includes(consumerPersonal as 'warn')
  );
}

/** Checks what `storage.local.get()` gave; garbage becomes defaults and a problem, never an exception. */
export function readStored(items: Record<string, unknown>): Stored {
  const problems: Problem[] = [];
  const accounts: Record<string, Sightings> = {};
  let settings = DEFAULT_SETTINGS;
  for (const [key, value] of Object.entries(items)) {
    if (key === SETTINGS_KEY) {
      settings = isSettings(value) ? value : UNREADABLE_SETTINGS;
      if (!isSettings(value)) problems.push({ key, found: kindOf(value), expected: 'your settings' });
    } else if (key.startsWith(ACCOUNT_PREFIX)) {
      if (isSightings(value)) accounts[key.slice(ACCOUNT_PREFIX.length)] = value;
      else problems.push({ key: 'account', found: kindOf(value), expected: 'what was seen of an account' });
    }
  }
  return { settings, accounts, problems };
}

/** The policy that the person's own settings make where no organisation manages the browser. */
export function policyOf(settings: Settings): Policy {
  return {
    ...DEFAULT_POLICY,
    answer: settings.answer,
    actions: { ...DEFAULT_POLICY.actions, consumerPersonal: settings.consumerPersonal },
  };
}
