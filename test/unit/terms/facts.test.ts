import { describe, expect, test } from 'vitest';
import texts from '../../../assets/locales/en.facts.json' with { type: 'json' };
import en from '../../../assets/locales/en.json' with { type: 'json' };
import { ARCHIVES, REPOSITORIES } from '../../../lib/terms/archives.ts';
import { checkFacts, type FactBook, wordsIn } from '../../../lib/terms/checkFacts.ts';
import { factOf, readingsAgainst } from '../../../lib/terms/claims.ts';
import { isDue, rereadBy } from '../../../lib/terms/day.ts';
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

describe('three dates, and copies that can be looked up', () => {
  const archived = IDS.map((id) => [id, factOf(id)] as const).filter(([, { archive }]) => archive);

  test('no archive’s day stands for the document’s own (H11)', () => {
    expect(factOf('consumer-training-default').documentDate).toBe('2025-10-08');
    expect(ARCHIVES['consumer-terms'].archivedOn).toBe('2025-11-11');
    for (const [, { archive, documentDate }] of archived) {
      if (documentDate !== 'unknown' && archive)
        expect(documentDate <= ARCHIVES[archive].archivedOn).toBe(true);
    }
  });

  test.each(Object.entries(ARCHIVES))('%s lies in a clone, with commit and hash', (_, archive) => {
    expect(archive.folder in REPOSITORIES).toBe(true);
    expect(archive.path).toMatch(/^[\w.]+\/.*\.md$/);
    expect(archive.commit).toMatch(/^[0-9a-f]{7,40}$/);
    expect(archive.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(archive.archivedOn <= archive.lastCapture).toBe(true);
  });

  test('no copy is named twice', () => {
    const hashes = Object.values(ARCHIVES).map(({ sha256 }) => sha256);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(archived.length).toBeGreaterThan(60);
  });

  test.each([
    'console-rate-switch',
    'restrict-organisation-creation',
    'require-sso',
    'domain-capture',
  ] as const)('%s has the day it was read (L8)', (id) => {
    expect(factOf(id).readOn).not.toBe('unknown');
  });
});

describe('what the reading of November 2026 found missing', () => {
  test.each([
    ['M1', 'consumer-feedback-any-use', 'however we choose'],
    ['M12', 'safety-flag-reidentified', 're-identify'],
    ['M13', 'commercial-ownership-conditions', 'compliance with these Terms'],
    ['M15', 'api-no-training', 'By default,'],
    ['M21', 'restrict-organisation-creation', 'including personal accounts'],
    ['M21', 'tenant-restrictions', 'personal accounts'],
    ['M23', 'work-email-admin-access', 'including having access to Materials'],
    ['M23', 'work-email-notice', 'We will provide notice to you'],
    ['L3', 'thumbs-share-conversation', 'shares the conversation with Anthropic'],
    ['H10', 'chrome-side-panel-thumbs', 'side panel'],
  ] as const)('%s: %s', (_, id, words) => {
    expect(factOf(id).quote).toContain(words);
  });

  test.each([
    ['H12', 'feedback-stores-conversation', 'policy-may-store', 'older'],
    ['M2', 'consumer-terms-cover-entities', 'eea-edition-consumer-definition', 'other'],
    ['M5', 'feedback-kept-5-years', 'feedback-for-5-years', 'other'],
    ['M5', 'commercial-feedback-stored', 'years-without-up-to', 'other'],
    ['M8', 'consumer-training-default', 'help-page-if-you-allow', 'other'],
    ['M12', 'consumer-safety-flag-exception', 'safety-models-only', 'other'],
    ['M17', 'console-rate-switch', 'console-workbench', 'older'],
    ['M18', 'consumer-feedback-overrides-opt-out', 'us-edition', 'other'],
    ['M26', 'chats-stay-until-deleted', 'thirty-days-retention', 'other'],
    ['H4', 'baa-covers-hipaa-ready', 'baa-excludes-by-name', 'older'],
  ] as const)('%s: %s stands beside the reading %s', (_, id, reading, kind) => {
    expect(readingsAgainst(id)).toContain(reading);
    expect(READINGS[reading].kind).toBe(kind);
  });

  test('M22: care for feedback holds on company plans too', () => {
    expect(factOf('commercial-feedback-care').holdsFor).toContain('team');
  });

  test('a day to be read again is the reading’s and 180 days, or earlier; without a reading it is due', () => {
    expect(rereadBy(factOf('feedback-delinked'))).toBe('2027-04-05');
    expect(rereadBy(factOf('privacy-deletion-request'))).toBe('2026-09-10');
    expect(rereadBy({ readOn: 'unknown' })).toBe('unknown');
    expect(isDue({ readOn: 'unknown' }, 0)).toBe(true);
    expect(isDue({ readOn: '2026-01-01' }, Date.UTC(2026, 5, 29))).toBe(false);
    expect(isDue({ readOn: '2026-01-01' }, Date.UTC(2026, 5, 30))).toBe(true);
  });
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
