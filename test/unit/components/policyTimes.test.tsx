// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { PolicyTimes, type PolicyTimesProps } from '../../../components/shared/PolicyTimes.tsx';
import { catalogue } from '../../../lib/texts/catalogue.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** Noon here, whatever the zone. */
const NOW = new Date(2026, 10, 26, 12).getTime();

function said(props: Partial<PolicyTimesProps>): string {
  const place = document.createElement('div');
  const view = { t: catalogue('en'), language: 'en', now: NOW, isManaged: true, answer: 'told', times: {} };
  render(<PolicyTimes {...(view as PolicyTimesProps)} {...props} />, place);
  // Between the time and AM or PM stands a narrow space.
  return (place.textContent ?? '').replace(/\s/g, ' ');
}

test.each([
  ['in force', { times: { since: NOW - DAY } }, 'In force since Nov 25, 2026, 12:00 PM.'],
  ['in force, on an old copy', {}, 'In force; since when is not known.'],
  [
    'asked a moment ago',
    { answer: 'asking', times: { since: NOW } },
    'In force since Nov 26, 2026, 12:00 PM.',
  ],
  [
    'the browser says nothing',
    { answer: 'awaited', times: { since: 1, seen: NOW - 90 * MINUTE } },
    'Last seen Nov 26, 2026, 10:30 AM. Your browser has not confirmed it since it started.',
  ],
  [
    'neither the browser nor what is kept says anything',
    { answer: 'awaited' },
    'When it was last seen is not known. Your browser has not confirmed it since it started.',
  ],
  [
    'none so far',
    { isManaged: false, answer: 'awaited' },
    'Your browser has not said yet if your organisation has a policy.',
  ],
  [
    'one that is gone',
    { isManaged: false, times: { since: 1, seen: NOW - 2 * DAY, gone: NOW - DAY } },
    'A policy was last seen here Nov 24, 2026, 12:00 PM, and found to be gone Nov 25, 2026, 12:00 PM.',
  ],
  [
    'one that is gone, seen nobody knows when',
    { isManaged: false, times: { gone: NOW - DAY } },
    'A policy was found to be gone Nov 25, 2026, 12:00 PM. When it was last seen is not known.',
  ],
  ['one that is long gone', { isManaged: false, times: { seen: 1, gone: NOW - 31 * DAY } }, ''],
  ['there was none', { isManaged: false }, ''],
  ['there was none, and it is being asked', { isManaged: false, answer: 'asking' }, ''],
] satisfies [string, Partial<PolicyTimesProps>, string][])('%s', (_, props, words) => {
  expect(said(props)).toBe(words);
});

test('dates are those of the person’s language', () => {
  expect(said({ language: 'de-DE', times: { since: NOW } })).toContain('26.11.2026, 12:00');
});
