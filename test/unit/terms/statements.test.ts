import { describe, expect, test } from 'vitest';
import popup from '../../../assets/locales/en.popup.json' with { type: 'json' };
import { factOf } from '../../../lib/terms/claims.ts';
import { COMPARISON, QUESTIONS, WAYS, type Way } from '../../../lib/terms/comparison.ts';
import { FACTS } from '../../../lib/terms/facts.ts';
import { NOT_FOUND, SEARCHED, searchedFor } from '../../../lib/terms/notFound.ts';
import type { Offer } from '../../../lib/terms/offer.ts';
import { ASKED, ASKED_IDS } from '../../../lib/terms/questions.ts';
import { STATEMENT_FACTS, type Statement } from '../../../lib/terms/statements.ts';
import { codeOf, filesIn } from '../sources.ts';

const STATEMENTS = Object.keys(popup.statements) as Statement[];

test('every statement of the popup rests on facts that exist, and nothing rests on no statement', () => {
  expect(Object.keys(STATEMENT_FACTS).sort()).toEqual([...STATEMENTS].sort());
  expect(STATEMENTS.flatMap((each) => STATEMENT_FACTS[each]).filter((id) => !(id in FACTS))).toEqual([]);
});

test('every statement is said somewhere', () => {
  const code = filesIn(['lib', 'components', 'entrypoints'], '.ts', '.tsx')
    .filter((path) => path !== 'lib/terms/statements.ts')
    .map(codeOf)
    .join('\n');
  expect(STATEMENTS.filter((each) => !new RegExp(`['".]${each}['"]`).test(code))).toEqual([]);
});

/** What a column speaks of. */
const OFFERS: Record<Way, readonly Offer[]> = {
  personal: ['free', 'pro', 'max'],
  company: ['team', 'enterprise', 'education'],
  api: ['api', 'console'],
  cloud: ['bedrock', 'vertex', 'foundry'],
};

describe('the comparison', () => {
  const cells = QUESTIONS.flatMap((question) =>
    WAYS.map((way) => ({ question, way, answer: COMPARISON[question][way] })),
  );

  test('asks eight questions of four ways', () => {
    expect(cells.length).toBe(32);
  });

  test.each(cells)('$question, $way: rests on facts that hold there', ({ way, answer }) => {
    const strangers = answer
      .filter((each) => typeof each === 'string')
      .flatMap((statement) => STATEMENT_FACTS[statement])
      .filter((id) => !factOf(id).holdsFor.some((offer) => OFFERS[way].includes(offer)));
    expect(strangers).toEqual([]);
  });

  test('no cell is empty: where the documents are silent, it says what was searched for', () => {
    expect(cells.filter(({ answer }) => answer.length < 1)).toEqual([]);
    const silent = cells.flatMap(({ question, way, answer }) =>
      answer.flatMap((each) => (typeof each === 'string' ? [] : [`${question} ${way}: ${each.notFound}`])),
    );
    expect(silent).toEqual([
      'rating cloud: cloud-rating',
      'switch personal: personal-rating-switch',
      'switch cloud: cloud-rating',
      'outputs cloud: cloud-outputs',
    ]);
  });
});

describe('what was looked for and not found', () => {
  test.each(NOT_FOUND)('%s names the documents that were searched', (id) => {
    expect(SEARCHED[id].length).toBeGreaterThan(0);
    expect(new Set(SEARCHED[id].map(({ document }) => document)).size).toBe(SEARCHED[id].length);
  });

  test.each(NOT_FOUND)('%s: something of it was read, and what others quote is told apart', (id) => {
    const { read, quoted } = searchedFor(id);
    expect(read.length).toBeGreaterThan(0);
    expect([...read, ...quoted].sort()).toEqual(SEARCHED[id].map(({ document }) => document).sort());
  });
});

describe('the questions', () => {
  const answers = [ASKED.accident.personal, ASKED.accident.company, ...ASKED_IDS.map((id) => ASKED[id])];

  test('are fifteen, and each is answered, or no document says', () => {
    expect(Object.keys(ASKED).length).toBe(15);
    expect(Math.min(...answers.map(({ length }) => length))).toBeGreaterThan(0);
    for (const id of Object.keys(ASKED)) expect(popup.questions).toHaveProperty(id);
  });

  test('the text to copy names nobody, and asks for both the feedback and its conversation', () => {
    const text = Object.entries(popup.questions).filter(([key]) => /^request./.test(key));
    expect(text.map(([, words]) => words).join(' ')).toMatch(/delete this feedback and the copy/);
    expect(text.filter(([, words]) => /@|Acme|\{\{/.test(words))).toEqual([]);
  });
});
