import type { ExtraSignals } from '../detect/signal.ts';
import { ANSWERS, type Answer } from '../policy/policy.ts';
import { isRecord, kindOf, type Problem } from './problem.ts';

/** The person's own settings, as kept in `storage.local` under `settings`. */
export interface Settings {
  answer: Answer;
  /** What a rating on a personal account does; work accounts are always asked. */
  consumerPersonal: 'allow' | 'warn';
  /** Names and selectors of rating buttons to hold besides the known ones; for the day of a redesign. */
  extra: ExtraSignals;
}

export const NO_EXTRA: ExtraSignals = { names: [], selectors: [] };
export const DEFAULT_SETTINGS: Settings = { answer: 'none', consumerPersonal: 'warn', extra: NO_EXTRA };

/** Where the settings cannot be read: an answer may exist, so it is unknown, never none. */
export const UNREADABLE_SETTINGS: Settings = { ...DEFAULT_SETTINGS, answer: 'unknown' };

/** Longest name or selector that is kept, and most of them, so that no list slows a press down. */
const LONGEST = 300;
const MOST = 50;

/**
 * A list of names or selectors: entries that are no short text are refused by name, the others hold.
 * @param value undefined when nothing was configured.
 */
export function readTexts(key: string, value: unknown, problems: Problem[]): string[] {
  if (value === undefined) return [];
  const expected = `a list of at most ${MOST} texts of 1 to ${LONGEST} characters`;
  if (!Array.isArray(value)) {
    problems.push({ key, found: kindOf(value), expected });
    return [];
  }
  const isUsable = (entry: unknown) =>
    typeof entry === 'string' && entry.trim() !== '' && entry.length <= LONGEST;
  const bad = value.filter((entry) => !isUsable(entry));
  if (bad.length > 0)
    problems.push({ key, found: `${kindOf(bad[0])} that is empty, too long or no text`, expected });
  if (value.length > MOST) problems.push({ key, found: `${value.length} entries`, expected });
  return value.filter(isUsable).slice(0, MOST);
}

/** Checks stored settings field by field: the good ones hold, a bad one becomes its strictest value and a problem. */
export function readSettings(value: unknown, problems: Problem[]): Settings {
  if (!isRecord(value)) {
    problems.push({ key: 'settings', found: kindOf(value), expected: 'your settings' });
    return UNREADABLE_SETTINGS;
  }
  const { answer = 'none', consumerPersonal = 'warn', extra = {} } = value;
  const isAnswer = answer !== 'unknown' && ANSWERS.includes(answer as Answer);
  if (!isAnswer)
    problems.push({ key: 'settings.answer', found: kindOf(answer), expected: 'work, personal or none' });
  const isAction = consumerPersonal === 'allow' || consumerPersonal === 'warn';
  if (!isAction) {
    problems.push({
      key: 'settings.consumerPersonal',
      found: kindOf(consumerPersonal),
      expected: 'allow or warn',
    });
  }
  const { names, selectors } = isRecord(extra) ? extra : { names: extra, selectors: undefined };
  return {
    answer: isAnswer ? (answer as Answer) : 'unknown',
    consumerPersonal: isAction ? consumerPersonal : 'warn',
    extra: {
      names: readTexts('settings.extra.names', names, problems),
      selectors: readTexts('settings.extra.selectors', selectors, problems),
    },
  };
}
