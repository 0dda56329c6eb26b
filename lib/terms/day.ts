import type { Day, Source } from './fact.ts';

const DAY = 24 * 60 * 60 * 1000;
/** In days, on average. */
const MONTH = 365.25 / 12;

/** Facts that nobody has read again for longer than this, in days, are shown with "may have changed". */
export const FRESH_FOR = 180;

/** Epoch milliseconds at which an ISO day begins in UTC; undefined for a day that does not exist, such as 2026-02-30. */
export function startOf(day: string): number | undefined {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(day) ? at : undefined;
}

/**
 * Whole days since a fact was read; `unknown` where no day is known, and where it lies ahead of `now`
 * (a clock set wrong, a slip in the file).
 * @param now epoch milliseconds.
 */
export function daysSince(day: string, now: number): number | 'unknown' {
  const days = Math.floor((now - (startOf(day) ?? Number.NaN)) / DAY);
  return Number.isFinite(days) && days >= 0 ? days : 'unknown';
}

/**
 * Months since a fact was read, rounded, where that is longer ago than `FRESH_FOR`; `fresh` where it is not, and
 * `unknown` as with `daysSince`.
 * @param now epoch milliseconds.
 */
export function monthsUnread(day: string, now: number): number | 'fresh' | 'unknown' {
  const days = daysSince(day, now);
  if (days === 'unknown') return days;
  return days > FRESH_FOR ? Math.round(days / MONTH) : 'fresh';
}

/** True when a fact has been unread for so long, or for nobody knows how long, that it may have changed. */
export function mayHaveChanged(day: string, now: number): boolean {
  return monthsUnread(day, now) !== 'fresh';
}

/** The one of these days that lies furthest back; an unknown day may lie further back than any. */
export function oldestOf(days: readonly Day[]): Day {
  return days.includes('unknown') ? 'unknown' : (days.toSorted()[0] ?? 'unknown');
}

/**
 * The ISO day by which a source must be read again: its own `rereadOn`, else so many days after the reading;
 * `unknown` where no reading is dated, and so due at once.
 */
export function rereadBy({ readOn, rereadOn }: Pick<Source, 'readOn' | 'rereadOn'>): Day {
  if (rereadOn) return rereadOn;
  const read = startOf(readOn);
  return read === undefined
    ? 'unknown'
    : (new Date(read + FRESH_FOR * DAY).toISOString().slice(0, 10) as Day);
}

/** True on the day by which a source must be read again, and after it. */
export function isDue(source: Pick<Source, 'readOn' | 'rereadOn'>, now: number): boolean {
  const by = startOf(rereadBy(source));
  return by === undefined || now >= by;
}
