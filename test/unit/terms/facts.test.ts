import { describe, expect, test } from 'vitest';
import en from '../../../assets/locales/en.json' with { type: 'json' };
import type { Fact } from '../../../lib/terms/fact.ts';
import { FACTS } from '../../../lib/terms/facts.ts';
import { type Plan, termsOf } from '../../../lib/terms/plan.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day that exists; 2026-02-30 does not. */
function isDay(text: string): boolean {
  return DAY.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

describe.each(Object.entries(FACTS) as [string, Fact][])('%s', (_, fact) => {
  test('quotes at most 25 words, as written', () => {
    const words = fact.quote.split(/\s+/).filter(Boolean);
    expect(words.length).toBeLessThanOrEqual(25);
    expect(fact.quote).toBe(fact.quote.trim());
  });

  test('has a document, an https address and days that exist, read no earlier than written', () => {
    expect(fact.document).not.toBe('');
    expect(new URL(fact.url).protocol).toBe('https:');
    expect(new URL(fact.url).hostname).toMatch(/(^|\.)(anthropic\.com|claude\.com|claude\.ai)$/);
    expect([fact.documentDate, fact.readOn].filter((day) => !isDay(day))).toEqual([]);
    expect(fact.readOn >= fact.documentDate).toBe(true);
  });

  test('holds for plans of one kind of terms', () => {
    expect(new Set(fact.plans.map(termsOf)).size).toBe(1);
  });
});

test('the check of days knows a day that does not exist', () => {
  expect([isDay('2026-08-22'), isDay('2026-02-30'), isDay('22.8.2026')]).toEqual([true, false, false]);
});

test.each([
  ['free', 'consumer'],
  ['pro', 'consumer'],
  ['max', 'consumer'],
  ['team', 'commercial'],
  ['enterprise', 'commercial'],
  ['unknown', 'unknown'],
] satisfies [Plan, string][])('%s is on %s terms', (plan, terms) => {
  expect(termsOf(plan)).toBe(terms);
});

test('what is said of Anthropic stands among the claims, where it carries its facts', () => {
  const { claims, ...others } = en;
  const speaking = Object.entries(others).flatMap(([group, texts]) =>
    Object.entries(texts)
      .filter(([, text]) => text.includes('Anthropic'))
      .map(([key]) => `${group}.${key}`),
  );
  expect(speaking).toEqual(['sources.own']);
  expect(Object.values(claims).some((text) => text.includes('Anthropic'))).toBe(true);
});
