// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Observations } from '../../../lib/decide/verdict.ts';
import { factOf } from '../../../lib/terms/claims.ts';
import type { FactId } from '../../../lib/terms/facts.ts';
import { termsOf } from '../../../lib/terms/plan.ts';
import { NOW, over, show } from './shownPopup.tsx';

afterEach(() => render(null, document.body));

test('a fact unread for long is shown as one that may have changed; in 2036 all are', () => {
  const flagged = (now: number) =>
    show({ section: 'sources', now }).querySelectorAll('.origin strong').length;
  expect(flagged(NOW)).toBeGreaterThan(0);
  expect(flagged(NOW)).toBeLessThan(flagged(Date.UTC(2036, 0, 1)));
  expect(flagged(Date.UTC(2036, 0, 1))).toBe(show({ section: 'sources' }).querySelectorAll('.origin').length);
});

test('the age of a reading is told in days; by a clock set wrong it is unknown', () => {
  const said = (now: number) =>
    show({ section: 'sources', now }).querySelector('#commercial-feedback-stored .origin')?.textContent;
  expect(said(Date.UTC(2026, 9, 17))).toContain('quoted by others 2026-10-07, 10 days ago');
  expect(said(Date.UTC(2026, 9, 8))).toContain('quoted by others 2026-10-07, 1 day ago');
  expect(said(0)).toContain('quoted by others 2026-10-07, how long ago is unknown');
  expect(said(Date.UTC(2027, 4, 8))).toContain('quoted by others 7 months ago, on 2026-10-07');
  expect(said(Date.UTC(2027, 4, 8))).not.toContain('days ago');
});

test('an answer of the comparison that was not read for long says so, and one read of late does not', () => {
  const cell = (now: number) =>
    show({ section: 'compare', now }).querySelector('td[headers="rating company"]')?.textContent;
  expect(cell(Date.UTC(2026, 10, 26))).not.toContain('months ago');
  expect(cell(Date.UTC(2027, 4, 8))).toContain('read or quoted 7 months ago');
  // A clock set wrong: nobody knows.
  expect(cell(0)).toContain('may have changed');
  const undated = show({ section: 'compare', now: NOW }).querySelector('td[headers="zero cloud"]');
  expect(undated?.textContent).toContain('day of reading unknown');
});

test('the documents searched are folded, and open at a press', () => {
  const searched = show({ section: 'compare' }).querySelector<HTMLDetailsElement>(
    'td[headers="outputs cloud"] details',
  );
  expect(searched?.open).toBe(false);
  expect(searched?.querySelector('summary')?.textContent).toBe('3 documents searched');
  // What others quote was not searched.
  expect(searched?.textContent).toMatch(
    /Bedrock user guide.*quotations alone: .*Bedrock FAQs.*Commercial Terms/,
  );
});

test.each([
  ['office-addins-feedback', 'day of reading unknown, words in the add-in’s code, published by others'],
  ['rate-chats-setting-observed-on', 'words of claude.ai’s server, published by others'],
  ['rate-chats-setting-observed-on', 'quoted by others 2026-09-24'],
  ['feedback-withdraw', 'words seen in claude.ai’s interface'],
] as const)('whose words these are is told: %s, “%s”', (id, words) => {
  const source = show({ section: 'sources' }).querySelector(`#${id} .origin`)?.textContent;
  expect(source).toContain(words);
  if (id !== 'feedback-withdraw') expect(source).not.toContain('seen in claude.ai’s interface');
});

test.each([
  ['outputs-permitted', 'Not settled against'],
  ['outputs-in-products', 'Not settled against'],
  ['consumer-feedback-any-use', 'Other reading: The Privacy Policy of July 2026'],
] as const)('%s stands beside what says otherwise: “%s”', (id, words) => {
  expect(show({ section: 'sources' }).querySelector(`#${id}`)?.textContent).toContain(words);
});

test('where outputs are permitted, the terms of personal plans stand beside the help page', () => {
  const text = show({ section: 'outputs' }).textContent;
  expect(text).toMatch(/the terms \(EEA edition\) go further.*any AI models/);
  expect(text).toMatch(/EEA edition .* rules out commercial or business use/);
});

test('a conflict is shown with both readings', () => {
  const source = show({ section: 'sources' }).querySelector('#commercial-feedback-conflict');
  expect(source?.textContent).toContain('Not settled against');
  expect(show({ section: 'sources' }).querySelector('#feedback-kept-5-years')?.textContent).toContain(
    '10 years',
  );
});

test.each(['free', 'pro', 'max', 'team', 'enterprise'] as const)(
  'on %s, no fact of another plan is shown',
  (plan) => {
    const links = [...show({ view: over({ plan }) }).querySelectorAll<HTMLElement>('dd .refs a')];
    const ids = links.map((link) => link.getAttribute('href')?.slice(1) as FactId);
    const isCommercial = termsOf(plan) === 'commercial';
    expect(ids).toContain(isCommercial ? 'commercial-no-training' : 'consumer-training-default');
    const strangers = ids.filter((id) => !factOf(id).holdsFor.some((offer) => offer === plan));
    expect(strangers).toEqual([]);
  },
);

test('where the plan is not known, both kinds are told apart', () => {
  const text = show({ view: over({ plan: 'unknown', email: 'unknown', training: 'unknown' }) }).textContent;
  expect(text).toMatch(/Free, Pro, Max: .* Team, Enterprise: /);
});

test('a rating already given: the person’s own switch on a personal plan, the administrator on a company’s', () => {
  const said = (plan: Observations['plan']) => show({ view: over({ plan }) }).textContent ?? '';
  expect(said('max')).toContain('Open Privacy');
  expect(said('team')).not.toContain('Open Privacy');
  expect(said('team')).toContain('No document we read confirms it');
});

test('a number leads to its source', () => {
  const onSource = vi.fn();
  const link = show({ section: 'compare', onSource }).querySelector<HTMLElement>(
    'a[href="#baa-current-exclusions"]',
  );
  link?.click();
  expect(onSource).toHaveBeenCalledWith('baa-current-exclusions');
});
