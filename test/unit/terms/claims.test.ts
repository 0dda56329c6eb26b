import { expect, test } from 'vitest';
import en from '../../../assets/locales/en.json' with { type: 'json' };
import { bannerClaim, overlayClaims, type Situation } from '../../../lib/decide/claims.ts';
import { CLAIM_FACTS, type Claim, factOf, factsOf } from '../../../lib/terms/claims.ts';
import { FACTS } from '../../../lib/terms/facts.ts';
import { TRAININGS } from '../../../lib/terms/plan.ts';
import { codeOf, filesIn } from '../sources.ts';

const CLAIMS = Object.keys(en.claims) as Claim[];
const SITUATIONS: Situation[] = (['consumer', 'commercial', 'unknown'] as const).flatMap((terms) =>
  (['work', 'personal', 'unknown'] as const).flatMap((audience) =>
    TRAININGS.map((training) => ({ terms, audience, training })),
  ),
);

test('there are as many situations as terms × audience × training', () => {
  expect(new Set(SITUATIONS.map((situation) => JSON.stringify(situation))).size).toBe(3 * 3 * 4);
});

test.each(SITUATIONS)(
  '$terms terms, $audience, training $training: one to three lines, each founded',
  (situation) => {
    const lines = overlayClaims(situation);
    expect(lines.length).toBeGreaterThanOrEqual(1);
    expect(lines.length).toBeLessThanOrEqual(3);
    expect(new Set(lines).size).toBe(lines.length);
    for (const claim of [...lines, bannerClaim(situation)]) {
      expect(CLAIMS).toContain(claim);
      for (const id of factsOf([claim])) expect(Object.keys(FACTS)).toContain(id);
      expect(factsOf([claim]).length).toBeGreaterThanOrEqual(1);
    }
  },
);

test.each([
  ['consumer', 'off', 'consumerTrainingOff'],
  ['consumer', 'on', 'consumerTrainingOn'],
  ['consumer', 'off-for-domain', 'consumerTrainingOffForDomain'],
  ['consumer', 'unknown', 'consumerTrainingUnknown'],
  ['commercial', 'unknown', 'commercialException'],
  ['commercial', 'off', 'commercialExceptionTrainingOff'],
  ['commercial', 'off-for-domain', 'commercialExceptionTrainingOff'],
] as const)('%s terms with training %s begin with %s', (terms, training, first) => {
  expect(overlayClaims({ terms, training, audience: 'work' })[0]).toBe(first);
});

test('lines never say something of the training setting that was not seen', () => {
  const saysOff: Claim[] = [
    'consumerTrainingOff',
    'consumerTrainingOffForDomain',
    'commercialExceptionTrainingOff',
    'anyPlanTrainingOff',
    'bannerConsumerTrainingOff',
  ];
  const untrue = SITUATIONS.filter(({ training }) => training === 'on' || training === 'unknown').filter(
    (situation) =>
      [...overlayClaims(situation), bannerClaim(situation)].some((claim) => saysOff.includes(claim)),
  );
  expect(untrue).toEqual([]);
});

test('only a work account is told that it is one, and only one on consumer terms', () => {
  const told = SITUATIONS.filter((situation) => overlayClaims(situation).includes('consumerTermsAtWork'));
  expect(told.length).toBe(4);
  expect(told.every(({ terms, audience }) => terms === 'consumer' && audience === 'work')).toBe(true);
});

test('lines rest on facts of the plans they are shown on', () => {
  const strangers = SITUATIONS.filter(({ terms }) => terms !== 'unknown').flatMap((situation) =>
    factsOf([...overlayClaims(situation), bannerClaim(situation)]).filter(
      (id) => !factOf(id).holdsFor.includes(situation.terms === 'consumer' ? 'max' : 'team'),
    ),
  );
  expect(strangers).toEqual([]);
});

test('the catalogue and the facts are of one size: nothing unfounded, nothing unused', () => {
  expect(Object.keys(CLAIM_FACTS).sort()).toEqual([...CLAIMS].sort());
});

test('every claim is used somewhere in the code', () => {
  const code = filesIn(['lib', 'components', 'entrypoints'], '.ts', '.tsx')
    // The registry names every claim; it uses none.
    .filter((path) => path !== 'lib/terms/claims.ts')
    .map(codeOf)
    .join('\n');
  const unused = CLAIMS.filter((claim) => !new RegExp(`['.\`]${claim}['\`]`).test(code));
  expect(unused).toEqual([]);
});

test('factsOf names each fact once, in the order of first use', () => {
  expect(factsOf(['commercialException', 'commercialStored'])).toEqual([
    'commercial-no-training',
    'commercial-feedback-exception',
    'commercial-feedback-stored',
  ]);
});
