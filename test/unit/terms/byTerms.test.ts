import { describe, expect, test } from 'vitest';
import en from '../../../assets/locales/en.json' with { type: 'json' };
import { wordsAt } from '../../../components/claude/doorWords.ts';
import { groundOf, overlayText, type Situation } from '../../../lib/decide/claims.ts';
import { type ReportForm, reportText } from '../../../lib/decide/reportClaims.ts';
import { decide } from '../../../lib/decide/verdict.ts';
import { DEFAULT_POLICY } from '../../../lib/policy/policy.ts';
import { factOf, factsOf } from '../../../lib/terms/claims.ts';
import type { Offer } from '../../../lib/terms/offer.ts';
import { SITUATIONS } from './cases.ts';

const FORMS: readonly ReportForm[] = ['code-report', 'code-report-with-support', 'cowork-feedback'];
const PLANS = {
  consumer: ['free', 'pro', 'max'],
  commercial: ['team', 'enterprise'],
  unknown: ['max', 'team'],
  education: ['education'],
  teachers: ['teachers'],
} as const satisfies Record<ReturnType<typeof groundOf>, readonly Offer[]>;

/** What is read before a report, beside so many lines of the overlay's own. */
function saidOf(form: ReportForm, situation: Situation, others = 0): string {
  const { lines, more } = reportText(form, situation, others);
  return [...lines, ...more].map((claim) => en.claims[claim]).join(' ');
}

describe.each(FORMS)('before a report by %s', (form) => {
  test('three lines at most, and what training is said of rests on facts of the plan', () => {
    for (const situation of SITUATIONS)
      for (const others of [0, 1, 2]) {
        const { lines, more } = reportText(form, situation, others);
        expect(lines.length + others).toBeLessThanOrEqual(3);
        const said = [...lines, ...more].filter((claim) => /^report|^education|^anyPlan/.test(claim));
        const facts = factsOf(said).map(factOf);
        for (const plan of PLANS[groundOf(situation)])
          expect(facts.some(({ holdsFor }) => holdsFor.some((offer) => offer === plan))).toBe(true);
      }
  });

  test.each([
    ['consumer', 'none', /^(?!.*contract).*By the terms, feedback will be used for training/],
    ['commercial', 'none', /help page, reported feedback may train.*contract promises no training/],
    ['unknown', 'none', /personal terms, .*company plans’ help page, .*contract/],
    ['commercial', 'education', /^(?!.*contract).*agreement with your university.*not read it/],
    ['unknown', 'teachers', /^(?!.*(contract|will)).*rule out training.*no document we read says/],
  ] as const)('whose terms say what of training: %s, %s', (terms, ownTerms, words) => {
    const situation = { terms, ownTerms, audience: 'work', training: 'off' } as const;
    expect(saidOf(form, situation)).toMatch(words);
  });
});

describe('the words of a rating in Claude Code', () => {
  test.each([
    ['consumer', 'none', /terms and help pages/, /As said above, .* stored/],
    ['commercial', 'none', /; by the help page, /, /As said above, .* stored/],
    ['unknown', 'none', /most plans’ terms or help pages/, /perhaps/],
    ['commercial', 'education', /terms that we have not read/, /perhaps/],
    ['unknown', 'teachers', /terms that we have not read/, /perhaps/],
  ] as const)('under %s terms, own ones: %s', (terms, ownTerms, sends, tick) => {
    const situation = { terms, ownTerms, audience: 'work', training: 'off' } as const;
    const text = (key: string | undefined) => en.overlay[key?.split('.')[1] as keyof typeof en.overlay];
    const words = wordsAt('rating', 'code', situation);
    expect(text(words.sends)).toMatch(sends);
    expect(text(words.tick)).toMatch(tick);
    expect(text(words.tickPersonal)).not.toMatch(/\bterms\b|work content/);
    expect(wordsAt(undefined, 'code', situation).sends).toBe(words.sends);
  });
});

describe('a plan that was not seen', () => {
  const verdictOf = (plan: 'max' | 'unknown', terms: 'consumer' | 'unknown') =>
    decide(
      { plan, terms, email: 'unknown', isEmailConfirmed: false, training: 'off' },
      { ...DEFAULT_POLICY, answer: 'work' },
    );

  test('is not named where claude.ai’s form alone told of consumer terms', () => {
    const { lines } = overlayText(verdictOf('unknown', 'consumer'), false, 0);
    expect(lines).toContain('consumerTermsAtWorkByForm');
    expect(lines).not.toContain('consumerTermsAtWork');
    expect(en.claims.consumerTermsAtWorkByForm).toMatch(/^claude\.ai’s form links/);
    expect(en.claims.planNoticeByForm).not.toMatch(/You are on/);
  });

  test('is named where it was seen, and nothing of a form is said where terms are unknown', () => {
    expect(overlayText(verdictOf('max', 'consumer'), false, 0).lines).toContain('consumerTermsAtWork');
    expect(verdictOf('max', 'consumer').isByForm).toBeUndefined();
    expect(verdictOf('unknown', 'unknown').isByForm).toBeUndefined();
  });
});
