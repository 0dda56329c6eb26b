import { isRecord } from '../values/problem.ts';

/**
 * What became of an acknowledged rating. `sent`: it was seen leaving. `not-sent`: the conversation was left and none
 * of the layers had seen one leave. `unknown`: nobody saw, such as when the tab was closed.
 */
export const OUTCOMES = ['sent', 'not-sent', 'unknown'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Words of our own code; a later version may know others, and an old entry stays readable. */
const WORD = /^[a-zA-Z][a-zA-Z0-9-]{0,39}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const LIST = /^(?:\w[\w@.-]*(?: \w[\w@.-]*)*)?$/;

/**
 * Every column of the record with what may stand in it: words, times, ids and addresses, never a text somebody
 * wrote. So no cell holds a comma or a line's end, and none can be taken for a formula.
 */
export const COLUMNS = {
  /** When the rating left, else when it was acknowledged; ISO 8601, UTC. */
  at: INSTANT,
  acknowledgedAt: INSTANT,
  outcome: new RegExp(`^(?:${OUTCOMES.join('|')})$`),
  /** What was pressed: a thumb's dialog, Claude Code's report, … */
  door: WORD,
  /** Which layer held it: thumb, submit or request. */
  layer: WORD,
  surface: WORD,
  /** The address of the conversation, session or task; `unknown` where the page's address named none. */
  conversation: /^(?:unknown|https:\/\/claude\.ai\/[\w./~-]{1,300})$/,
  plan: WORD,
  terms: WORD,
  audience: WORD,
  training: WORD,
  /** The verdict it rested on. */
  action: WORD,
  care: WORD,
  /** `policyHash` of the policy that governed; `none` without one. */
  policy: /^(?:none|unreadable|unknown|[0-9a-f]{16})$/,
  /** The extension's version and the language, which together say what the sentences were. */
  version: /^\w[\w.-]{0,39}$/,
  language: WORD,
  /** Keys of the sentences shown, in their order. */
  claims: LIST,
  /** The facts behind them, each with the day its source was read: `id@2026-08-22`. */
  facts: LIST,
} as const satisfies Record<string, RegExp>;

export type Column = keyof typeof COLUMNS;
export const COLUMN_NAMES = Object.keys(COLUMNS) as Column[];

/** One acknowledged rating. */
export type Entry = Record<Column, string> & { outcome: Outcome };

/** What the page tells of an acknowledgement; time, outcome, version and policy are the background's to add. */
export type Acknowledged = Omit<Entry, 'at' | 'acknowledgedAt' | 'outcome' | 'version' | 'policy'>;

const ADDED: readonly Column[] = ['at', 'acknowledgedAt', 'outcome', 'version', 'policy'];
const TOLD = COLUMN_NAMES.filter((name) => !ADDED.includes(name));

/** Most characters of a cell; a longer one is none of ours. */
const LONGEST = 4000;

function holds(value: unknown, names: readonly Column[]): boolean {
  return (
    isRecord(value) &&
    Object.keys(value).length === names.length &&
    names.every((name) => {
      const cell = value[name];
      return typeof cell === 'string' && cell.length <= LONGEST && COLUMNS[name].test(cell);
    })
  );
}

/** True for an entry as it is kept; anything else in the store is damage. */
export function isEntry(value: unknown): value is Entry {
  return holds(value, COLUMN_NAMES);
}

/** True for what a page of ours may tell of an acknowledgement. */
export function isAcknowledged(value: unknown): value is Acknowledged {
  return holds(value, TOLD);
}

/** How often people said no, by day (ISO, local time). */
export type Declined = Readonly<Record<string, number>>;

export const DAY = /^\d{4}-\d\d-\d\d$/;

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}
