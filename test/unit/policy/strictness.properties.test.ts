import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide, type Observations, strictnessOf } from '../../../lib/decide/verdict.ts';
import type { Managed } from '../../../lib/policy/copy.ts';
import { mergePolicy, whileWaiting } from '../../../lib/policy/merge.ts';
import { ASKED_ACTIONS, type Policy } from '../../../lib/policy/policy.ts';
import { type ManagedValues, POLICY_KEYS } from '../../../lib/policy/schema.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/policy/settings.ts';
import { readManaged } from '../../../lib/policy/validate.ts';
import { PLANS, TRAININGS } from '../../../lib/terms/plan.ts';
import { action, DECISIVE_VALUES, domains } from './arbitraryValues.ts';
import { CASES } from './badValues.ts';

/** Every kind of thing that the page can tell. */
const OBSERVATIONS: Observations[] = PLANS.flatMap((plan) =>
  (['consumer', 'commercial', 'unknown'] as const).flatMap((terms) =>
    ['unknown', 'ann@gmail.com', 'ann@acme.example', 'ann@other.example'].flatMap((email) =>
      TRAININGS.map((training) => ({ plan, terms, email, isEmailConfirmed: true, training })),
    ),
  ),
);

const SETTINGS: Settings[] = (['work', 'personal', 'none', 'unknown'] as const).flatMap((answer) =>
  (['allow', 'warn', 'unset', 'unknown'] as const).flatMap((consumerPersonal) =>
    (['always', 'where-needed', 'unset'] as const).flatMap((requireTick) =>
      [[], ['acme.example']].map((workDomains) => ({
        ...DEFAULT_SETTINGS,
        answer,
        consumerPersonal,
        requireTick,
        workDomains,
      })),
    ),
  ),
);

const NONE: Managed = { state: 'none' };
const installed = (values: ManagedValues): Managed => ({ state: 'installed', values });

function strictness(policy: Policy): number[] {
  return OBSERVATIONS.map((observations) => strictnessOf(decide(observations, policy)));
}

/** The first observations under which one policy is looser than another, so that a failure names them. */
function looser(policy: Policy, than: Policy): Observations | undefined {
  const wanted = strictness(than);
  const at = strictness(policy).findIndex((step, i) => step < (wanted[i] ?? Number.NaN));
  return OBSERVATIONS[at];
}

const someSettings = fc.constantFrom(...SETTINGS);
const valid: fc.Arbitrary<ManagedValues> = fc.record(DECISIVE_VALUES, { requiredKeys: [] });

test('there is something to compare', () => {
  expect(OBSERVATIONS).toHaveLength(8 * 3 * 4 * 4);
  expect(SETTINGS).toHaveLength(96);
  const allowing = mergePolicy(installed({ feedbackOnTeamOrEnterprise: 'allow' }), DEFAULT_SETTINGS);
  expect(looser(allowing, mergePolicy(NONE, DEFAULT_SETTINGS))).toMatchObject({ plan: 'team' });
});

describe('no bad value is looser than no value', () => {
  const bad = fc.oneof(
    fc.constantFrom(...CASES).map(({ key, value }) => ({ key: key as string, value })),
    fc.record({
      key: fc.oneof(fc.constantFrom<string>(...POLICY_KEYS), fc.string()),
      value: fc.jsonValue() as fc.Arbitrary<unknown>,
    }),
  );
  /** A list's good entries may say anything; only what is bad in it is compared. */
  const isPartlyGood = (key: string, value: unknown) => {
    const { values } = readManaged({ [key]: value });
    const kept = (values as Record<string, unknown>)[key];
    return Array.isArray(kept) && kept.length > 0;
  };

  test('a policy of bad values alone, against no policy, whatever the person chose', () => {
    fc.assert(
      fc.property(fc.array(bad, { minLength: 1, maxLength: 6 }), someSettings, (values, settings) => {
        const found = readManaged(Object.fromEntries(values.map(({ key, value }) => [key, value])));
        fc.pre(values.every(({ key }) => found.problems.some((problem) => problem.key === key.slice(0, 60))));
        fc.pre(!values.some(({ key, value }) => isPartlyGood(key, value)));
        const policy = mergePolicy(installed(found.values), settings);
        expect(looser(policy, mergePolicy(NONE, settings))).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  test('beside any valid values, against the same without it', () => {
    fc.assert(
      fc.property(valid, bad, someSettings, (rest, { key, value }, settings) => {
        const { [key as keyof ManagedValues]: _, ...without } = rest;
        const found = readManaged({ ...without, [key]: value });
        fc.pre(found.problems.length > 0 && !isPartlyGood(key, value));
        const policy = mergePolicy(installed(found.values), settings);
        expect(looser(policy, mergePolicy(installed(without), settings))).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });

  test('a policy that cannot be read is never looser than any, nor is waiting looser than knowing', () => {
    fc.assert(
      fc.property(valid, someSettings, (values, settings) => {
        const known = mergePolicy(installed(values), settings);
        expect(looser(mergePolicy({ state: 'unreadable' }, settings), known)).toBeUndefined();
        expect(looser(whileWaiting(known), known)).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});

describe('no stricter value loosens', () => {
  test.each([
    'feedbackOnPersonalPlanAtWork',
    'feedbackOnTeamOrEnterprise',
    'feedbackOnPersonalAccount',
    'feedbackOnUnknownAccount',
  ] as const)('%s', (key) => {
    fc.assert(
      fc.property(valid, action, action, someSettings, (rest, a, b, settings) => {
        const [lax = a, strict = b] = [a, b].toSorted(
          (x, y) => ASKED_ACTIONS.indexOf(x) - ASKED_ACTIONS.indexOf(y),
        );
        const under = (value: typeof a) => mergePolicy(installed({ ...rest, [key]: value }), settings);
        expect(looser(under(strict), under(lax))).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });

  test('requireTick: false, not set, true', () => {
    fc.assert(
      fc.property(valid, someSettings, ({ requireTick: _, userMayChange: __, ...rest }, settings) => {
        const under = (values: ManagedValues) => mergePolicy(installed({ ...rest, ...values }), settings);
        expect(looser(under({ requireTick: true }), under({}))).toBeUndefined();
        expect(looser(under({}), under({ requireTick: false }))).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  test('fewer personal domains, more work domains, where work asks as much as personal accounts', () => {
    fc.assert(
      fc.property(valid, domains, domains, (rest, some, more) => {
        const strict = { ...rest, feedbackOnPersonalPlanAtWork: 'block' as const };
        const under = (values: ManagedValues) =>
          mergePolicy(installed({ ...strict, ...values }), DEFAULT_SETTINGS);
        const both = [...new Set([...some, ...more])];
        expect(
          looser(under({ personalEmailDomains: some }), under({ personalEmailDomains: both })),
        ).toBeUndefined();
        expect(looser(under({ workEmailDomains: both }), under({ workEmailDomains: some }))).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  test('an e-mail seen in one place is no looser than one seen in both, and never makes it personal', () => {
    fc.assert(
      fc.property(valid, someSettings, (values, settings) => {
        const policy = mergePolicy(installed(values), settings);
        const loosened = OBSERVATIONS.filter((observations) => {
          const once = decide({ ...observations, isEmailConfirmed: false }, policy);
          const unseen = decide({ ...observations, email: 'unknown' }, policy);
          const isLooser = strictnessOf(once) < strictnessOf(decide(observations, policy));
          return isLooser || (once.audience === 'personal' && unseen.audience !== 'personal');
        });
        expect(loosened).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('losing the e-mail never loosens, whatever the policy', () => {
    fc.assert(
      fc.property(valid, someSettings, (values, settings) => {
        const policy = mergePolicy(installed(values), settings);
        const of = (each: Observations) => strictnessOf(decide(each, policy));
        const loosened = OBSERVATIONS.filter((each) => of({ ...each, email: 'unknown' }) < of(each));
        expect(loosened).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('what a person can choose never passes a rating that the organisation enforces to hold', () => {
    fc.assert(
      fc.property(valid, someSettings, ({ userMayChange: _, ...values }, settings) => {
        const enforced = { feedbackOnPersonalAccount: 'warn', ...values } as const;
        const policy = mergePolicy(installed(enforced), settings);
        const untouched = mergePolicy(installed(enforced), { ...DEFAULT_SETTINGS, answer: settings.answer });
        expect(looser(policy, untouched)).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});
