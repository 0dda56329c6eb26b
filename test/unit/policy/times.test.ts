import { expect, test } from 'vitest';
import { readTimes, timesAfter } from '../../../lib/policy/times.ts';

const NOW = 1_800_000_000_000;
const HOUR = 3_600_000;

test.each([undefined, null, 'x', 7, [], {}, { since: '5', seen: -1, gone: Number.NaN }, { seen: NOW + 1 }])(
  'what cannot be a time is not known: %o',
  (kept) => {
    expect(readTimes(kept, NOW)).toEqual({ since: undefined, seen: undefined, gone: undefined });
  },
);

test.each([
  ['other', { since: 5, seen: 6 }, { since: NOW, seen: NOW }],
  ['other', { since: 5, seen: 6, gone: 7 }, { since: NOW, seen: NOW }],
  ['gone', { since: 5, seen: 6 }, { since: 5, seen: 6, gone: NOW }],
  ['gone', undefined, { gone: NOW }],
  // Kept by a version that noted no times: since when is not known, and is not made up.
  ['same', undefined, { seen: NOW }],
  ['same', { since: 5, seen: NOW - HOUR }, { since: 5, seen: NOW }],
  // Each note wakes every tab.
  ['same', { since: 5, seen: NOW - HOUR + 1 }, undefined],
] as const)('told %s, kept %o: %o', (told, kept, after) => {
  expect(timesAfter(kept, told, NOW)).toEqual(after);
});
