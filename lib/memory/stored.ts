import type { DoorMemory } from '../decide/wrongDoor.ts';
import { isSightings, type Sightings } from '../detect/sighting.ts';
import type { ExtraSignals } from '../detect/signal.ts';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.ts';
import { type Correction, type Corrections, isCorrection } from './corrections.ts';
import { doorKey, isDoorMemory } from './door.ts';
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
  corrections: Corrections;
  /** What is kept of each account's notice; `unknown` where it cannot be read. */
  doors: Readonly<Record<string, DoorMemory | 'unknown'>>;
  /** The extra rating names and selectors of policy and person together: neither replaces the other. */
  extra: ExtraSignals;
  problems: readonly Problem[];
}

export const SETTINGS_KEY = 'settings';
/** The background's validated copy of the organisation's policy. */
export const POLICY_KEY = 'policy';

/** What the background keeps of the policy for everybody else. */
export interface PolicyCopy {
  extra: ExtraSignals;
  problems: readonly Problem[];
}

/** Before the first read, and where nothing can be read. */
export const UNREAD: Stored = {
  settings: UNREADABLE_SETTINGS,
  accounts: {},
  corrections: {},
  doors: {},
  extra: NO_EXTRA,
  problems: [],
};

/** The key of an account's sightings in `storage.local`. */
export function accountKey(id: string): string {
  return `account:${id}`;
}

/** The key of what the person said of an account. */
export function correctionKey(id: string): string {
  return `correction:${id}`;
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

/** What is kept under one kind of key, by account. */
function readByAccount<T>(
  items: Record<string, unknown>,
  keyOf: (id: string) => string,
  read: (value: unknown) => T | undefined,
): Record<string, T> {
  const prefix = keyOf('');
  // Without a prototype no key of the store can mean anything but itself.
  const found: Record<string, T> = Object.create(null);
  for (const [key, value] of Object.entries(items)) {
    const kept = key.startsWith(prefix) ? read(value) : undefined;
    if (kept !== undefined) found[key.slice(prefix.length)] = kept;
  }
  return found;
}

/** Checks what `storage.local.get()` gave; garbage becomes defaults and a problem, never an exception. */
export function readStored(items: Record<string, unknown>): Stored {
  const problems: Problem[] = [];
  const settings = SETTINGS_KEY in items ? readSettings(items[SETTINGS_KEY], problems) : DEFAULT_SETTINGS;
  const refuse = (key: string, expected: string, value: unknown): undefined => {
    problems.push({ key, found: kindOf(value), expected });
  };
  const accounts = readByAccount(items, accountKey, (value): Sightings | undefined =>
    isSightings(value) ? value : refuse('account', 'what was seen of an account', value),
  );
  const corrections = readByAccount(items, correctionKey, (value): Correction => {
    if (isCorrection(value)) return value;
    refuse('correction', 'work or personal', value);
    return 'unknown';
  });
  const doors = readByAccount(items, doorKey, (value): DoorMemory | 'unknown' =>
    isDoorMemory(value) ? value : 'unknown',
  );
  const fromPolicy = readPolicyCopy(items[POLICY_KEY], problems);
  const extra = {
    names: [...fromPolicy.names, ...settings.extra.names],
    selectors: [...fromPolicy.selectors, ...settings.extra.selectors],
  };
  return { settings, accounts, corrections, doors, extra, problems };
}

/** The policy that the person's own settings make where no organisation manages the browser. */
export function policyOf(settings: Settings): Policy {
  return {
    ...DEFAULT_POLICY,
    answer: settings.answer,
    actions: { ...DEFAULT_POLICY.actions, consumerPersonal: settings.consumerPersonal },
  };
}
