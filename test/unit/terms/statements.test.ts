import { describe, expect, test } from 'vitest';
import popup from '../../../assets/locales/en.popup.json' with { type: 'json' };
import { factOf } from '../../../lib/terms/claims.ts';
import { COMPARISON, QUESTIONS, WAYS, type Way } from '../../../lib/terms/comparison.ts';
import { FACTS } from '../../../lib/terms/facts.ts';
import type { Offer } from '../../../lib/terms/offer.ts';
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
  cloud: ['bedrock', 'vertex'],
};

describe('the comparison', () => {
  const cells = QUESTIONS.flatMap((question) =>
    WAYS.map((way) => ({ question, way, answer: COMPARISON[question][way] })),
  );

  test('asks seven questions of four ways', () => {
    expect(cells.length).toBe(28);
  });

  test.each(cells)('$question, $way: rests on facts that hold there', ({ way, answer }) => {
    const strangers = answer
      .flatMap((statement) => STATEMENT_FACTS[statement])
      .filter((id) => !factOf(id).holdsFor.some((offer) => OFFERS[way].includes(offer)));
    expect(strangers).toEqual([]);
  });

  test('says "not stated" exactly where no document that was read says it', () => {
    const empty = cells
      .filter(({ answer }) => answer.length === 0)
      .map(({ question, way }) => `${question} ${way}`);
    expect(empty).toEqual([
      'switch personal',
      'retention company',
      'zero cloud',
      'baa cloud',
      'outputs personal',
      'outputs cloud',
    ]);
  });
});
