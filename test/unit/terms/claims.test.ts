import { describe, expect, test } from 'vitest';
import en from '../../../assets/locales/en.json' with { type: 'json' };
import { MOST_LINES, overlayClaims, overlayText, type Situation } from '../../../lib/decide/claims.ts';
import { type Claim, factOf, factsOf, readingsAgainst } from '../../../lib/terms/claims.ts';
import { codeOf, filesIn } from '../sources.ts';
import { CASES, type Case, claimsIn, SITUATIONS } from './cases.ts';

const CLAIMS = Object.keys(en.claims) as Claim[];
/** The cases in which something holds that should not, as texts. */
function casesWhere(isWrong: (each: Case) => boolean): string[] {
  return CASES.filter(isWrong)
    .map((each) => JSON.stringify(each))
    .slice(0, 3);
}

test('there are as many cases as terms × audience × training × surface × role × lines taken', () => {
  expect(new Set(CASES.map((each) => JSON.stringify(each))).size).toBe(6 * 3 * 4 * 4 * 2 * 4);
});

describe('in every case', () => {
  test('there are at most three lines, those taken included, and none is lost', () => {
    expect(
      casesWhere(({ situation, isAdministrator, others }) => {
        const { lines, more } = overlayText(situation, isAdministrator, others);
        const all = overlayClaims(situation, isAdministrator);
        const isLost = all.some((claim) => !lines.includes(claim) && !more.includes(claim));
        return lines.length + others > MOST_LINES || isLost || all.length === 0 || all.length > MOST_LINES;
      }),
    ).toEqual([]);
    expect(MOST_LINES).toBe(3);
  });

  test('the most telling line is the last to go', () => {
    const cut = CASES.filter(({ situation, isAdministrator, others }) => {
      const [first] = overlayText(situation, isAdministrator, others).lines;
      return others < MOST_LINES && first !== overlayClaims(situation)[0];
    });
    expect(cut).toEqual([]);
  });

  test('a line is short, and no sentence comes twice', () => {
    const words = (claim: Claim) => en.claims[claim].split(' ').length;
    const long = SITUATIONS.flatMap((situation) =>
      [...overlayClaims(situation, true), ...overlayClaims(situation, false)].filter(
        (claim) => words(claim) > 16,
      ),
    );
    expect(long).toEqual([]);
    expect(casesWhere((each) => new Set(claimsIn(each)).size < claimsIn(each).length)).toEqual([]);
  });

  test('each sentence is in the catalogue and rests on facts of the plans it is shown on', () => {
    const plans = {
      consumer: ['max'],
      commercial: ['team', 'enterprise'],
      unknown: ['max', 'team'],
      education: ['education'],
      teachers: ['teachers'],
    } as const;
    // What is said on any plan needs a fact for each of them; what is said on one, no fact of another.
    const isFounded = (claim: Claim, { terms, ownTerms }: Situation) => {
      const facts = factsOf([claim]).map(factOf);
      const isForAll = terms === 'unknown' || ownTerms !== 'none' || claim === 'sends';
      return plans[ownTerms === 'none' ? terms : ownTerms].every((plan) =>
        isForAll
          ? facts.some(({ holdsFor }) => holdsFor.includes(plan))
          : facts.every(({ holdsFor }) => holdsFor.includes(plan)),
      );
    };
    const unfounded = casesWhere((each) =>
      claimsIn(each).some((claim) => !CLAIMS.includes(claim) || !isFounded(claim, each.situation)),
    );
    expect(unfounded).toEqual([]);
  });

  test('nothing is said of the training setting that was not seen', () => {
    const saysOff = CLAIMS.filter((claim) => /TrainingOff/.test(claim));
    const saysOn = CLAIMS.filter((claim) => /TrainingOn/.test(claim));
    expect([saysOff.length, saysOn.length]).toEqual([7, 3]);
    const worded = (pattern: RegExp) => CLAIMS.filter((claim) => pattern.test(en.claims[claim]));
    expect(worded(/training (is|as) off|switched training off/i).sort()).toEqual(saysOff.sort());
    expect(worded(/training is on/i).sort()).toEqual(saysOn.sort());
    expect(
      casesWhere((each) => {
        const { training } = each.situation;
        const said = claimsIn(each);
        const isOff = training === 'off' || training === 'off-for-domain';
        return (
          (!isOff && said.some((claim) => saysOff.includes(claim))) ||
          (training !== 'on' && said.some((claim) => saysOn.includes(claim))) ||
          (training === 'off-for-domain' && said.includes('consumerTrainingOff')) ||
          (training !== 'off-for-domain' && said.includes('consumerTrainingOffForDomain'))
        );
      }),
    ).toEqual([]);
  });

  test('where a domain has it off, nothing is said of being used for training: no document says that it covers ratings', () => {
    const saysOptedIn = (claim: Claim) => /by the terms, used for training/.test(en.claims[claim]);
    expect(CLAIMS.filter(saysOptedIn)).toEqual(['consumerStored', 'feedbackStored']);
    expect(
      casesWhere((each) => each.situation.training === 'off-for-domain' && claimsIn(each).some(saysOptedIn)),
    ).toEqual([]);
  });

  test('in a chat and in Cowork Submit sends, in Claude Code perhaps the click', () => {
    const bySubmit = /“Submit” .*sends/;
    const byClick = /\bmay send (the rating )?at once/;
    expect(
      casesWhere((each) => {
        const said = claimsIn(each).map((claim) => en.claims[claim]);
        const submits = said.some((text) => bySubmit.test(text));
        const clicks = said.filter((text) => byClick.test(text)).length;
        const expected = {
          chat: [true, 0],
          cowork: [true, 0],
          code: [false, 2],
          unknown: [false, 0],
        } as const;
        const [doesSubmit, doesClick] = expected[each.surface];
        return submits !== doesSubmit || clicks !== doesClick;
      }),
    ).toEqual([]);
  });

  test('an administrator is told of the switch, everybody else to ask', () => {
    const told = (claim: Claim) =>
      casesWhere((each) => {
        const isTold = claimsIn(each).includes(claim);
        const isMeant =
          each.situation.terms === 'commercial' &&
          each.situation.ownTerms === 'none' &&
          each.isAdministrator === (claim === 'commercialSwitchRatings');
        return isTold !== isMeant;
      });
    expect(told('commercialSwitchRatings')).toEqual([]);
    expect(told('commercialAskAdministrator')).toEqual([]);
    expect(
      overlayClaims({ terms: 'commercial', ownTerms: 'none', audience: 'work', training: 'on' }),
    ).toContain('commercialAskAdministrator');
  });

  test('only a work account is told that it is one, and only one on consumer terms', () => {
    const told = SITUATIONS.filter((situation) => overlayClaims(situation).includes('consumerTermsAtWork'));
    expect(told.length).toBe(4);
    expect(told.every(({ terms, audience }) => terms === 'consumer' && audience === 'work')).toBe(true);
  });

  test('both readings of a rated chat on commercial terms are told', () => {
    const silent = casesWhere(
      (each) =>
        each.situation.terms === 'commercial' &&
        each.situation.ownTerms === 'none' &&
        !claimsIn(each).includes('commercialBothReadings'),
    );
    expect(silent).toEqual([]);
    expect(en.claims.commercialBothReadings).toMatch(/help page.*contract/i);
  });
});

test.each([
  ['consumer', 'off', 'consumerTrainingOff'],
  ['consumer', 'on', 'consumerTrainingOn'],
  ['consumer', 'off-for-domain', 'consumerTrainingOffForDomain'],
  ['consumer', 'unknown', 'consumerTrainingUnknown'],
  ['commercial', 'unknown', 'commercialException'],
  ['commercial', 'on', 'commercialException'],
  ['commercial', 'off', 'commercialExceptionTrainingOff'],
  ['commercial', 'off-for-domain', 'commercialExceptionTrainingOff'],
  ['unknown', 'off', 'anyPlanStored'],
] as const)('%s terms with training %s begin with %s', (terms, training, first) => {
  expect(overlayClaims({ terms, ownTerms: 'none', training, audience: 'work' })[0]).toBe(first);
});

test('every claim is used somewhere in the code', () => {
  const code = filesIn(['lib', 'components', 'entrypoints'], '.ts', '.tsx')
    // The registry names every claim; it uses none.
    .filter((path) => path !== 'lib/terms/claimFacts.ts')
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

test('readingsAgainst names other readings, not facts', () => {
  expect(readingsAgainst('feedback-kept-5-years')).toEqual([
    'feedback-kept-10-years',
    'feedback-for-5-years',
  ]);
  expect(readingsAgainst('commercial-feedback-conflict')).toEqual([]);
  expect(readingsAgainst('feedback-not-combined')).toEqual([]);
});
