import { expect, test } from 'vitest';
import {
  daysSince,
  FRESH_FOR,
  mayHaveChanged,
  monthsUnread,
  oldestOf,
  startOf,
} from '../../../lib/terms/day.ts';

const DAY = 24 * 60 * 60 * 1000;
const READ = Date.UTC(2026, 7, 22);

test.each([
  [0, 0, false],
  [DAY - 1, 0, false],
  [DAY, 1, false],
  [FRESH_FOR * DAY, 180, false],
  [(FRESH_FOR + 1) * DAY, 181, true],
  // A clock set wrong, and what is no time at all: nobody knows, so it may have changed.
  [-1, 'unknown', true],
  [-400 * DAY, 'unknown', true],
  [Number.NaN, 'unknown', true],
  [Number.POSITIVE_INFINITY, 'unknown', true],
  [Number.NEGATIVE_INFINITY, 'unknown', true],
] as const)('%d ms after it was read: %s days, may have changed: %s', (later, days, may) => {
  expect(daysSince('2026-08-22', READ + later)).toBe(days);
  expect(mayHaveChanged('2026-08-22', READ + later)).toBe(may);
});

test.each(['unknown', '', '2026-02-30', '2026-13-01', '2026-8-22', '22.8.2026', '+010000-01-01', 'today'])(
  '"%s" is no day, and its age is unknown',
  (day) => {
    expect(startOf(day)).toBeUndefined();
    expect(daysSince(day, READ)).toBe('unknown');
    expect(mayHaveChanged(day, READ)).toBe(true);
  },
);

test('a leap day is a day', () => {
  expect(startOf('2028-02-29')).toBe(Date.UTC(2028, 1, 29));
});

test.each([
  [0, 'fresh'],
  [180, 'fresh'],
  [181, 6],
  [197, 6],
  [198, 7],
  [213, 7],
  [365, 12],
  [3653, 120],
  [-1, 'unknown'],
  [Number.NaN, 'unknown'],
] as const)('%d days after it was read: %s months', (days, months) => {
  expect(monthsUnread('2026-08-22', READ + days * DAY)).toBe(months);
});

test('a day that nobody knows is the oldest, and of no days none is known', () => {
  expect(oldestOf(['2026-08-22', '2026-03-16', '2026-10-07'])).toBe('2026-03-16');
  expect(oldestOf(['2026-08-22', 'unknown'])).toBe('unknown');
  expect(oldestOf([])).toBe('unknown');
  expect(monthsUnread('unknown', READ)).toBe('unknown');
});
