import type { Translate } from './catalogue.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * How long ago something was seen, in words: "seen 3 days ago".
 * @param at epoch milliseconds of the sighting; a time ahead of `now` (a clock set wrong) is unknown.
 */
export function ageText(t: Translate, at: number, now: number): string {
  const age = now - at;
  if (!Number.isFinite(age) || age < 0) return t('age.unknown');
  if (age < MINUTE) return t('age.justNow');
  if (age < HOUR) return t('age.minutes', { count: Math.floor(age / MINUTE) });
  if (age < DAY) return t('age.hours', { count: Math.floor(age / HOUR) });
  return t('age.days', { count: Math.floor(age / DAY) });
}
