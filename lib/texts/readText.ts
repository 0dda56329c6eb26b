import { monthsUnread } from '../terms/day.ts';
import type { Day } from '../terms/fact.ts';
import type { Translate } from './catalogue.ts';

/**
 * When a source was read, in words: "read 2026-10-07", and after 180 days "read 7 months ago, on 2026-04-22".
 * @param now epoch milliseconds; a day ahead of it is told as the day alone.
 */
export function readText(t: Translate, day: Day, now: number): string {
  if (day === 'unknown') return t('sources.readUnknown');
  const months = monthsUnread(day, now);
  return typeof months === 'number'
    ? t('sources.readMonths', { count: months, date: day })
    : t('sources.read', { date: day });
}
