import { type Expected, isRecord, kindOf, type Problem } from '../values/problem.ts';
import {
  ANSWERS,
  type Answer,
  type Language,
  NOTICE_FREQUENCIES,
  POLICY_LANGUAGES,
  RECORD_KEEPINGS,
} from './policy.ts';
import { isDomain, LIMITS } from './values.ts';

const OWN_ACTIONS = ['allow', 'warn'] as const;
const OWN_QUIET = ['say', 'warn'] as const;
const OWN_TICKS = ['where-needed', 'always'] as const;

/** A setting that nobody touched, or that cannot be read and may have been anything. */
type Own<T> = T | 'unset' | 'unknown';

/** What an administrator or the person adds on the day of a redesign. */
export interface ExtraSignals {
  names: readonly string[];
  selectors: readonly string[];
}

/** The person's own settings, as kept in `storage.local` under `settings`. */
export interface Settings {
  answer: Answer;
  /** What a rating on a personal account does; work accounts are always asked. */
  consumerPersonal: Own<(typeof OWN_ACTIONS)[number]>;
  /** Nobody drops the tick where it is needed; only an organisation may. */
  requireTick: Own<(typeof OWN_TICKS)[number]>;
  planNotice: Own<(typeof NOTICE_FREQUENCIES)[number]>;
  keepRecord: Own<(typeof RECORD_KEEPINGS)[number]>;
  quiet: Own<(typeof OWN_QUIET)[number]>;
  language: Language;
  /** E-mail domains of work accounts, lower case, without `@`. */
  workDomains: readonly string[];
  /** Names and selectors of rating buttons to hold besides the known ones; for the day of a redesign. */
  extra: ExtraSignals;
}

export const NO_EXTRA: ExtraSignals = { names: [], selectors: [] };
export const DEFAULT_SETTINGS: Settings = {
  answer: 'none',
  consumerPersonal: 'unset',
  requireTick: 'unset',
  planNotice: 'unset',
  keepRecord: 'unset',
  quiet: 'unset',
  language: 'unset',
  workDomains: [],
  extra: NO_EXTRA,
};

/** Where the settings cannot be read: an answer may exist, so it is unknown, never none. */
export const UNREADABLE_SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  answer: 'unknown',
  consumerPersonal: 'unknown',
  requireTick: 'unknown',
  planNotice: 'unknown',
  keepRecord: 'unknown',
  quiet: 'unknown',
};

function readList(
  key: string,
  value: unknown,
  expected: Expected,
  isUsable: (entry: unknown) => boolean,
  problems: Problem[],
): string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push({ key, found: kindOf(value), expected });
    return [];
  }
  const most = expected.most ?? 0;
  const bad = value.filter((entry) => !isUsable(entry));
  if (bad.length > 0) problems.push({ key, found: { ...kindOf(bad[0]), isEntry: true }, expected });
  if (value.length > most) problems.push({ key, found: { is: 'entries', count: value.length }, expected });
  return value.filter(isUsable).slice(0, most);
}

/**
 * A list of names or selectors: entries that are no short text are refused by name, the others hold.
 * @param value undefined when nothing was configured.
 */
export function readTexts(key: string, value: unknown, problems: Problem[]): string[] {
  const expected: Expected = { is: 'texts', longest: LIMITS.text, most: LIMITS.texts };
  const isUsable = (entry: unknown) =>
    typeof entry === 'string' && entry.trim() !== '' && entry.length <= LIMITS.text;
  return readList(key, value, expected, isUsable, problems);
}

/** A list of e-mail domains; what is none is refused by name, the others hold. */
export function readDomains(key: string, value: unknown, problems: Problem[]): string[] {
  return readList(key, value, { is: 'domains', most: LIMITS.domains }, isDomain, problems);
}

/** Checks stored settings field by field: the good ones hold, a bad one becomes its strictest value and a problem. */
export function readSettings(value: unknown, problems: Problem[]): Settings {
  if (!isRecord(value)) {
    problems.push({ key: 'settings', found: kindOf(value), expected: { is: 'settings' } });
    return UNREADABLE_SETTINGS;
  }
  const read = <F extends keyof Settings>(
    field: F,
    words: readonly Settings[F][],
    is: Expected['is'],
    bad: Settings[F],
  ): Settings[F] => {
    const found = value[field] as Settings[F] | undefined;
    if (found === undefined || found === DEFAULT_SETTINGS[field]) return DEFAULT_SETTINGS[field];
    if (found !== 'unknown' && words.includes(found)) return found;
    problems.push({ key: `settings.${field}`, found: kindOf(found), expected: { is } });
    return bad;
  };
  const { extra = {} } = value;
  const { names, selectors } = isRecord(extra) ? extra : { names: extra, selectors: undefined };
  return {
    answer: read('answer', ANSWERS, 'answer', 'unknown'),
    consumerPersonal: read('consumerPersonal', OWN_ACTIONS, 'ownAction', 'unknown'),
    requireTick: read('requireTick', OWN_TICKS, 'ownTick', 'unknown'),
    planNotice: read('planNotice', NOTICE_FREQUENCIES, 'notice', 'unknown'),
    keepRecord: read('keepRecord', RECORD_KEEPINGS, 'keeping', 'unknown'),
    quiet: read('quiet', OWN_QUIET, 'ownQuiet', 'unknown'),
    language: read('language', POLICY_LANGUAGES, 'language', 'unset'),
    workDomains: readDomains('settings.workDomains', value.workDomains, problems),
    extra: {
      names: readTexts('settings.extra.names', names, problems),
      selectors: readTexts('settings.extra.selectors', selectors, problems),
    },
  };
}
