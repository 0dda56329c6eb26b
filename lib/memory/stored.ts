import { isSightings, type Sightings } from '../detect/sighting.ts';
import type { ExtraSignals } from '../detect/signal.ts';
import { POLICY_KEY, readCopy } from '../policy/copy.ts';
import { mergePolicy } from '../policy/merge.ts';
import type { Policy } from '../policy/policy.ts';
import type { ManagedValues } from '../policy/schema.ts';
import { kindOf, type Problem } from './problem.ts';
import { DEFAULT_SETTINGS, NO_EXTRA, readSettings, type Settings, UNREADABLE_SETTINGS } from './settings.ts';

/** Everything `storage.local` holds, checked; what could not be read is missing and named in `problems`. */
export interface Stored {
  settings: Settings;
  /** What the organisation set; empty where it set nothing. */
  managed: ManagedValues;
  /** What governs: organisation and person together. */
  policy: Policy;
  /** Sightings by the id of the account's organisation or personal workspace. */
  accounts: Readonly<Record<string, Sightings>>;
  /** The extra rating names and selectors of policy and person together: neither replaces the other. */
  extra: ExtraSignals;
  problems: readonly Problem[];
}

export const SETTINGS_KEY = 'settings';
const ACCOUNT_PREFIX = 'account:';

/** Before the first read. */
export const UNREAD: Stored = {
  settings: UNREADABLE_SETTINGS,
  managed: {},
  policy: mergePolicy({ standing: 'none' }, UNREADABLE_SETTINGS),
  accounts: {},
  extra: NO_EXTRA,
  problems: [],
};

/** Where nothing can be read at all: a policy may be among it. */
export const UNREADABLE: Stored = {
  ...UNREAD,
  policy: mergePolicy({ standing: 'unreadable' }, UNREADABLE_SETTINGS),
  problems: [{ key: 'storage', found: { is: 'nothing' }, expected: { is: 'settings' } }],
};

/** The key of an account's sightings in `storage.local`. */
export function accountKey(id: string): string {
  return ACCOUNT_PREFIX + id;
}

function readAccounts(items: Record<string, unknown>, problems: Problem[]): Record<string, Sightings> {
  // Without a prototype no key of the store can mean anything but itself.
  const accounts: Record<string, Sightings> = Object.create(null);
  for (const [key, value] of Object.entries(items)) {
    if (!key.startsWith(ACCOUNT_PREFIX)) continue;
    if (isSightings(value)) accounts[key.slice(ACCOUNT_PREFIX.length)] = value;
    else problems.push({ key: 'account', found: kindOf(value), expected: { is: 'sightings' } });
  }
  return accounts;
}

/** Checks what `storage.local.get()` gave; garbage becomes defaults and a problem, never an exception. */
export function readStored(items: Record<string, unknown>): Stored {
  const problems: Problem[] = [];
  const settings = SETTINGS_KEY in items ? readSettings(items[SETTINGS_KEY], problems) : DEFAULT_SETTINGS;
  const accounts = readAccounts(items, problems);
  const standing = readCopy(items[POLICY_KEY], problems);
  const managed = standing.standing === 'installed' ? standing.values : {};
  const extra = {
    names: [...(managed.extraRatingNames ?? []), ...settings.extra.names],
    selectors: [...(managed.extraRatingSelectors ?? []), ...settings.extra.selectors],
  };
  return { settings, managed, policy: mergePolicy(standing, settings), accounts, extra, problems };
}
