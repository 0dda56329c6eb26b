import type { NoticeMemory } from '../decide/planNotice.ts';
import { POLICY_KEY, readCopy } from '../policy/copy.ts';
import { mergePolicy } from '../policy/merge.ts';
import type { Policy } from '../policy/policy.ts';
import type { ManagedValues } from '../policy/schema.ts';
import {
  DEFAULT_SETTINGS,
  type ExtraSignals,
  NO_EXTRA,
  readSettings,
  type Settings,
  UNREADABLE_SETTINGS,
} from '../policy/settings.ts';
import { type ExpectedKind, kindOf, type Problem } from '../values/problem.ts';
import { type Correction, type Corrections, isCorrection } from './corrections.ts';
import { isNoticeMemory, noticeKey } from './notice.ts';
import { isSightings, type Sightings } from './sighting.ts';

/** Everything `storage.local` holds, checked; what could not be read is missing and named in `problems`. */
export interface Stored {
  settings: Settings;
  /** What the organisation set; empty where it set nothing. */
  managed: ManagedValues;
  /** What governs: organisation and person together. */
  policy: Policy;
  /** Sightings by the id of the account's organisation or personal workspace. */
  accounts: Readonly<Record<string, Sightings>>;
  corrections: Corrections;
  /** What is kept of each account's notice; `unknown` where it cannot be read. */
  notices: Readonly<Record<string, NoticeMemory | 'unknown'>>;
  /** The extra rating names and selectors of policy and person together: neither replaces the other. */
  extra: ExtraSignals;
  problems: readonly Problem[];
}

export const SETTINGS_KEY = 'settings';

/** Before the first read. */
export const UNREAD: Stored = {
  settings: UNREADABLE_SETTINGS,
  managed: {},
  policy: mergePolicy({ state: 'none' }, UNREADABLE_SETTINGS),
  accounts: {},
  corrections: {},
  notices: {},
  extra: NO_EXTRA,
  problems: [],
};

/** Where nothing can be read at all: a policy may be among it. */
export const UNREADABLE: Stored = {
  ...UNREAD,
  policy: mergePolicy({ state: 'unreadable' }, UNREADABLE_SETTINGS),
  problems: [{ key: 'storage', found: { is: 'nothing' }, expected: { is: 'settings' } }],
};

/** The key of an account's sightings in `storage.local`. */
export function accountKey(id: string): string {
  return `account:${id}`;
}

/** The key of what the person said of an account. */
export function correctionKey(id: string): string {
  return `correction:${id}`;
}

/** Everything that is kept of one account, by what gives its key. */
export const KEYS_OF_ACCOUNT = [accountKey, correctionKey, noticeKey] as const;

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
  const refuse = (key: string, is: ExpectedKind, value: unknown): undefined => {
    problems.push({ key, found: kindOf(value), expected: { is } });
  };
  const accounts = readByAccount(items, accountKey, (value): Sightings | undefined =>
    isSightings(value) ? value : refuse('account', 'sightings', value),
  );
  const corrections = readByAccount(items, correctionKey, (value): Correction => {
    if (isCorrection(value)) return value;
    refuse('correction', 'correction', value);
    return 'unknown';
  });
  const notices = readByAccount(items, noticeKey, (value): NoticeMemory | 'unknown' =>
    isNoticeMemory(value) ? value : 'unknown',
  );
  const organisation = readCopy(items[POLICY_KEY], problems);
  const managed = organisation.state === 'installed' ? organisation.values : {};
  const extra = {
    names: [...(managed.extraRatingNames ?? []), ...settings.extra.names],
    selectors: [...(managed.extraRatingSelectors ?? []), ...settings.extra.selectors],
  };
  const policy = mergePolicy(organisation, settings);
  return { settings, managed, policy, accounts, corrections, notices, extra, problems };
}
