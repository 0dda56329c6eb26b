import { monthsUnread } from '../terms/day.ts';
import type { Source } from '../terms/fact.ts';
import type { Translate } from './catalogue.ts';

/**
 * When a source was read, in words: "read 2026-10-07", and after 180 days "read 7 months ago, on 2026-04-22"; where
 * others read it, "quoted by others" instead.
 * @param now epoch milliseconds; a day ahead of it is told as the day alone.
 */
export function readText(
  t: Translate,
  { readOn: day, readBy }: Pick<Source, 'readOn' | 'readBy'>,
  now: number,
): string {
  if (day === 'unknown') return t('sources.readUnknown');
  const months = monthsUnread(day, now);
  return typeof months === 'number'
    ? t(readBy ? 'sources.quotedMonths' : 'sources.readMonths', { count: months, date: day })
    : t(readBy ? 'sources.quoted' : 'sources.read', { date: day });
}
