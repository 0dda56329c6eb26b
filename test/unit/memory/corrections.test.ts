import { describe, expect, test } from 'vitest';
import { decide, strictnessOf } from '../../../lib/decide/verdict.ts';
import { answerFor, type Correction } from '../../../lib/memory/corrections.ts';
import { ANSWERS, type Answer, DEFAULT_POLICY, type Policy } from '../../../lib/policy/policy.ts';
import { PLANS } from '../../../lib/terms/plan.ts';

const ID = 'a';

test.each([
  ['none', undefined, 'none'],
  ['work', undefined, 'work'],
  ['work', 'personal', 'personal'],
  ['personal', 'work', 'work'],
  ['personal', 'unknown', 'unknown'],
  ['unknown', 'personal', 'personal'],
] satisfies [Answer, Correction | undefined, Answer][])(
  'answered %s, this account corrected to %s: %s',
  (answer, correction, counts) => {
    const corrections: Record<string, Correction> = correction ? { [ID]: correction } : {};
    expect(answerFor(ID, answer, corrections)).toBe(counts);
    expect(answerFor('b', answer, corrections)).toBe(answer);
  },
);

test.each([
  ['personal', [], 'personal'],
  ['personal', ['personal'], 'personal'],
  ['personal', ['personal', 'work'], 'unknown'],
  ['personal', ['unknown'], 'unknown'],
  ['work', ['work'], 'unknown'],
] satisfies [Answer, Correction[], Answer][])(
  'of an unknown account, answered %s, corrections %o: %s',
  (answer, corrections, counts) => {
    expect(answerFor('unknown', answer, Object.fromEntries(corrections.entries()))).toBe(counts);
  },
);

const POLICIES: Policy[] = [false, true].flatMap((managed) =>
  [[], ['acme.example']].map((workDomains) => ({
    ...DEFAULT_POLICY,
    managed,
    workDomains,
    actions: { ...DEFAULT_POLICY.actions, consumerPersonal: 'allow' as const },
  })),
);
const CASES = POLICIES.flatMap((policy) =>
  PLANS.flatMap((plan) =>
    ['unknown', 'ann@gmail.com', 'ann@acme.example', 'ann@other.example'].flatMap((email) =>
      ANSWERS.map((answer) => ({ policy, plan, email, answer })),
    ),
  ),
);

function verdict({ policy, plan, email, answer }: (typeof CASES)[number], correction?: Correction) {
  const observations = {
    plan,
    email,
    isEmailConfirmed: true,
    terms: 'unknown',
    training: 'unknown',
  } as const;
  const corrections: Record<string, Correction> = correction ? { [ID]: correction } : {};
  return decide(observations, { ...policy, answer: answerFor(ID, answer, corrections) });
}

describe('over the cross product', () => {
  test('a correction changes nothing that a policy, a commercial plan or a work domain settled', () => {
    const settled = CASES.filter((each) =>
      ['policy', 'commercial-plan', 'commercial-link', 'work-domain'].includes(verdict(each).reason),
    );
    expect(settled.length).toBeGreaterThan(100);
    const changed = settled.filter((each) =>
      (['work', 'personal', 'unknown'] as const).some(
        (correction) => JSON.stringify(verdict(each, correction)) !== JSON.stringify(verdict(each)),
      ),
    );
    expect(changed).toEqual([]);
  });

  test('one that cannot be read is as strict as any; "work" loosens nothing', () => {
    const strictness = (each: (typeof CASES)[number], correction?: Correction) =>
      strictnessOf(verdict(each, correction));
    const looser = CASES.filter(
      (each) =>
        strictness(each, 'unknown') < strictness(each, 'work') ||
        strictness(each, 'unknown') < strictness(each, 'personal') ||
        strictness(each, 'work') < strictness(each),
    );
    expect(looser.map(({ plan, email, answer }) => [plan, email, answer])).toEqual([]);
    // "personal" may loosen where nothing is settled: the comparisons above compare something.
    expect(CASES.some((each) => strictness(each, 'personal') < strictness(each))).toBe(true);
  });
});
