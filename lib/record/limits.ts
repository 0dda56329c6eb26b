import type { Declined, Entry } from './entry.ts';

/** Most entries that are kept; beyond them the oldest go. */
export const MOST_ENTRIES = 1000;
/** The longest that an entry is kept, in years: as long as the rating itself is (fact feedback-kept-5-years). */
export const KEPT_YEARS = 5;

/** The instant before which nothing is kept, in epoch milliseconds. */
export function keptSince(now: number): number {
  const since = new Date(now);
  since.setUTCFullYear(since.getUTCFullYear() - KEPT_YEARS);
  return since.getTime();
}

/** True for an entry that is still kept. A time ahead of `now` is a clock set wrong, and no reason to lose it. */
export function isKept({ acknowledgedAt }: Entry, now: number): boolean {
  return Date.parse(acknowledgedAt) >= keptSince(now);
}

/** The days whose counts are still kept. */
export function daysKept(declined: Declined, now: number): Declined {
  const first = new Date(keptSince(now)).toISOString().slice(0, 10);
  return Object.fromEntries(Object.entries(declined).filter(([day]) => day >= first));
}

/** The ISO day of an instant where the person is. */
export function localDay(now: number): string {
  const at = new Date(now);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
