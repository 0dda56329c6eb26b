import { describe, expect, test } from 'vitest';
import facts from '../../../assets/locales/en.facts.json' with { type: 'json' };
import en from '../../../assets/locales/en.json' with { type: 'json' };
import popup from '../../../assets/locales/en.popup.json' with { type: 'json' };
import { readingsAgainst } from '../../../lib/terms/claims.ts';
import { FACT_IDS, FACTS, type FactId } from '../../../lib/terms/facts.ts';
import { SENTENCE_FACTS } from './refusals.ts';
import { READ_DOCUMENTS, SOURCE_CLAIMS } from './sourceClaims.ts';

const TEXTS: Readonly<Record<string, Readonly<Record<string, string>>>> = { ...en, ...popup, ...facts };

function textAt(path: string): string | undefined {
  const [group = '', key = ''] = path.split('.');
  return TEXTS[group]?.[key];
}

/** Publishers of the facts and readings that a text rests on. */
function factsAt(path: string): readonly FactId[] {
  return SENTENCE_FACTS.get(path) ?? [];
}

describe('each claim of the five documents', () => {
  test.each(SOURCE_CLAIMS)('$document: $claim', ({ texts, status, saidBy }) => {
    expect(texts.filter((path) => !textAt(path))).toEqual([]);
    const ids = texts.flatMap(factsAt);
    const readings = texts.filter((path) => path.startsWith('readings.')).map((path) => path.slice(9));
    // A reading that is found is shown beside a fact.
    const shown = FACT_IDS.flatMap(readingsAgainst);
    expect(readings.filter((id) => !shown.some((each) => each === id))).toEqual([]);
    if (status === 'superseded') expect(readings.length).toBeGreaterThan(0);
    // Whoever is named said it: a comment is not passed off as the document's own word.
    const publishers = ids.map((id) => FACTS[id].publisher);
    if (saidBy !== 'Before You Rate' && publishers.length > 0) expect(publishers).toContain(saidBy);
  });
});

test('every document has claims of every kind that it makes, and an address', () => {
  for (const [id, { url }] of Object.entries(READ_DOCUMENTS)) {
    expect(SOURCE_CLAIMS.filter(({ document }) => document === id).length).toBeGreaterThanOrEqual(8);
    expect(URL.canParse(url)).toBe(true);
  }
});

test('what others say of the documents is told as theirs', () => {
  const others = FACT_IDS.filter((id) => ['ConductAtlas', 'Usmart'].includes(FACTS[id].publisher));
  expect(others.length).toBeGreaterThan(15);
  expect(
    others.filter((id) => !/^By (the archive ConductAtlas|a vendor’s blog)/.test(facts.facts[id])),
  ).toEqual([]);
  // And the vendor's interest with its advice.
  expect(facts.facts['vendor-self-hosting']).toContain('sells');
});
