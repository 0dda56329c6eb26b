import { describe, expect, test } from 'vitest';
import en from '../../../assets/locales/en.json' with { type: 'json' };
import { overlayText } from '../../../lib/decide/claims.ts';
import { areTermsUnknown, decide } from '../../../lib/decide/verdict.ts';
import { DEFAULT_POLICY } from '../../../lib/policy/policy.ts';
import { TRAININGS } from '../../../lib/terms/plan.ts';
import { CASES, claimsIn } from './cases.ts';

describe('on a plan with terms of its own', () => {
  const OWN = CASES.filter(({ situation }) => situation.ownTerms !== 'none');
  const saidOn = (plan: string) =>
    new Set(OWN.filter(({ situation }) => situation.ownTerms === plan).flatMap(claimsIn));

  test('nothing is said of the promise of the Commercial Terms, and their help page is named', () => {
    const said = OWN.flatMap(claimsIn).map((claim) => en.claims[claim]);
    expect(said.filter((text) => /your plan promises|the contract/i.test(text))).toEqual([]);
    for (const plan of ['education', 'teachers'])
      expect([...saidOn(plan)].map((claim) => en.claims[claim]).join(' ')).toMatch(/help page.*rated/);
  });

  test('it is not called unknown which terms hold, nor for how long all plans keep a rating', () => {
    expect(OWN.filter((each) => claimsIn(each).some((claim) => /anyPlan/i.test(claim)))).toEqual([]);
    expect([...saidOn('teachers')]).toContain('teachersTerms');
  });

  test('unless claude.ai’s own dialog shows those of consumers', () => {
    const seen = { email: 'unknown', isEmailConfirmed: false, training: 'unknown' } as const;
    for (const plan of ['education', 'teachers'] as const) {
      const ownTerms = (terms: 'consumer' | 'commercial' | 'unknown') =>
        decide({ ...seen, plan, terms }, DEFAULT_POLICY).ownTerms;
      expect([ownTerms('unknown'), ownTerms('commercial'), ownTerms('consumer')]).toEqual([
        plan,
        plan,
        'none',
      ]);
    }
  });

  test('where it shows those of consumers, which terms hold is unknown, and what the help page says stays', () => {
    for (const plan of ['education', 'teachers'] as const)
      for (const training of TRAININGS) {
        const seen = {
          plan,
          terms: 'consumer',
          email: 'unknown',
          isEmailConfirmed: false,
          training,
        } as const;
        const verdict = decide(seen, DEFAULT_POLICY);
        expect(areTermsUnknown(verdict)).toBe(true);
        const { lines, more } = overlayText(verdict, false, 1);
        const said = [...lines, ...more].map((claim) => en.claims[claim]).join(' ');
        expect(said).toMatch(/by a help page, those for Teachers rule out training/);
        expect(said).not.toMatch(/work account on a personal plan|opted out/);
      }
  });
});
