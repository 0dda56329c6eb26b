import { describe, expect, test } from 'vitest';
import texts from '../../../assets/locales/en.facts.json' with { type: 'json' };
import en from '../../../assets/locales/en.json' with { type: 'json' };
import { checkFacts, type FactBook, wordsIn } from '../../../lib/terms/checkFacts.ts';
import { factOf } from '../../../lib/terms/claims.ts';
import type { Fact } from '../../../lib/terms/fact.ts';
import { factBook } from '../../../lib/terms/factBook.ts';
import { FACTS, type FactId } from '../../../lib/terms/facts.ts';
import { NOT_FOUND } from '../../../lib/terms/notFound.ts';
import { type Plan, termsOf } from '../../../lib/terms/plan.ts';
import { READINGS } from '../../../lib/terms/readings.ts';

const IDS = Object.keys(FACTS) as FactId[];
const GOOD: Fact = {
  holdsFor: ['max'],
  quote: 'some words — of a document',
  document: 'A document',
  url: 'https://www.anthropic.com/legal/consumer-terms',
  publisher: 'Anthropic',
  documentDate: '2026-01-31',
  readOn: '2026-02-01',
  confidence: 'primary',
  archive: 'consumer-terms',
  supersedes: ['older'],
  conflictsWith: ['another'],
};
const BOOK: FactBook = {
  facts: [{ one: GOOD }, { another: GOOD }],
  readings: ['older'],
  archives: ['consumer-terms'],
  sentences: { claim: ['one', 'another'] },
  statements: ['one', 'another'],
};

/** What is found in a book in which the fact `one` was changed so. */
function found(change: Record<string, unknown>, book: Partial<FactBook> = {}): string[] {
  const one = Object.fromEntries(
    Object.entries({ ...GOOD, ...change }).filter(([, value]) => value !== undefined),
  );
  const problems = checkFacts({ ...BOOK, facts: [{ one }, { another: GOOD }], ...book });
  return problems.map(({ key, found }) => `${key}: ${found}`);
}

test('this project’s facts are whole', () => {
  expect(checkFacts(factBook(texts.facts))).toEqual([]);
  expect(IDS.length).toBeGreaterThanOrEqual(140);
});

describe('a broken fact is named, with what is wrong', () => {
  test('a whole one is not', () => {
    expect(found({})).toEqual([]);
    expect(found({ quote: '', documentDate: 'unknown', readOn: 'unknown', archive: undefined })).toEqual([]);
  });

  test.each([
    [{ readOn: undefined }, 'no readOn'],
    [{ documentDate: '' }, 'no documentDate'],
    [{ document: undefined }, 'no document'],
    [{ url: '' }, 'no url'],
    [{ publisher: undefined }, 'no publisher'],
    [{ confidence: undefined }, 'no confidence'],
    [{ quote: undefined }, 'no quote'],
    [{ readOn: '2026-02-30' }, 'the day 2026-02-30'],
    [{ documentDate: '2025-13-01' }, 'the day 2025-13-01'],
    [{ readOn: '22.8.2026' }, 'the day 22.8.2026'],
    [{ readOn: '2026-01-30' }, 'read on 2026-01-30'],
    [{ url: 'http://www.anthropic.com' }, 'the address http://www.anthropic.com'],
    [{ url: 'the terms' }, 'the address the terms'],
    [{ quote: Array(26).fill('word').join(' ') }, 'a quotation of 26 words'],
    [{ quote: ' words' }, 'a quotation with blanks around it'],
    [{ confidence: 'certain' }, 'the confidence certain'],
    [{ holdsFor: [] }, 'no plan it holds for'],
    [{ holdsFor: ['gold'] }, 'the plan gold'],
    [{ supersedes: ['gone'] }, 'the id gone'],
    [{ conflictsWith: ['gone'] }, 'the id gone'],
    [{ archive: 'gone' }, 'the archive gone'],
  ])('%o', (change, problem) => {
    expect(found(change)).toContain(`one: ${problem}`);
  });

  test.each([
    ['an id twice', { facts: [{ one: GOOD }, { one: GOOD, another: GOOD }] }, 'one: the id twice'],
    ['an id of a reading', { readings: ['older', 'one'] }, 'one: the id twice'],
    ['a sentence on a fact that is gone', { sentences: { claim: ['gone'] } }, 'claim: the fact gone'],
    ['a sentence on another reading', { sentences: { claim: ['older'] } }, 'claim: the fact older'],
    ['a sentence on nothing', { sentences: { claim: [] } }, 'claim: no fact'],
    ['a fact without words', { statements: ['another'] }, 'one: no statement'],
    ['words without a fact', { statements: ['one', 'another', 'gone'] }, 'gone: a statement without a fact'],
  ])('%s', (_, book, problem) => {
    expect(found({}, book)).toEqual([problem]);
  });

  test('25 words are not too many, and a dash is none', () => {
    expect(wordsIn(`one two … three — ${Array(22).fill('word').join(' ')}`)).toBe(25);
  });
});

test('terms hold for the plans they are written for', () => {
  const kinds = { 'Consumer Terms': 'consumer', 'Commercial Terms': 'commercial' };
  const mixed = IDS.filter((id) => {
    const { document, holdsFor } = factOf(id);
    // What the Commercial Terms say of consumer plans: that they are not theirs.
    if (id === 'commercial-terms-exclude-claude-ai') return false;
    const kind = kinds[document as keyof typeof kinds];
    return kind && holdsFor.some((offer) => offer in en.plans && termsOf(offer as Plan) !== kind);
  });
  expect(mixed).toEqual([]);
});

test('every document is one of its publisher’s', () => {
  const hosts: Record<string, RegExp> = {
    Anthropic: /(^|\.)(anthropic\.com|claude\.com|claude\.ai)$/,
    'Amazon Web Services': /^(docs\.)?aws\.amazon\.com$/,
    Google: /^docs\.cloud\.google\.com$/,
    Microsoft: /^learn\.microsoft\.com$/,
    ConductAtlas: /^conductatlas\.com$/,
    Usmart: /^www\.usmarttec\.com$/,
  };
  const strays = IDS.filter((id) => !hosts[factOf(id).publisher]?.test(new URL(factOf(id).url).hostname));
  expect(strays).toEqual([]);
});

test('other readings and what was not found have their words, and each reading its fact', () => {
  expect(Object.keys(texts.readings).sort()).toEqual(Object.keys(READINGS).sort());
  expect(Object.keys(texts.notFound).sort()).toEqual([...NOT_FOUND].sort());
  const named = new Set(
    IDS.flatMap((id) => [...(factOf(id).supersedes ?? []), ...(factOf(id).conflictsWith ?? [])]),
  );
  expect(Object.keys(READINGS).filter((id) => !named.has(id))).toEqual([]);
});

test.each([
  ['free', 'consumer'],
  ['pro', 'consumer'],
  ['max', 'consumer'],
  ['team', 'commercial'],
  ['enterprise', 'commercial'],
  ['education', 'commercial'],
  // Terms of its own, of which we read a summary only.
  ['teachers', 'unknown'],
  ['unknown', 'unknown'],
] satisfies [Plan, string][])('%s is on %s terms', (plan, terms) => {
  expect(termsOf(plan)).toBe(terms);
});
