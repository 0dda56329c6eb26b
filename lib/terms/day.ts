const DAY = 24 * 60 * 60 * 1000;

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

/** True when a fact has been unread for so long, or for nobody knows how long, that it may have changed. */
export function mayHaveChanged(day: string, now: number): boolean {
  const days = daysSince(day, now);
  return days === 'unknown' || days > FRESH_FOR;
}
