import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide, type Observations, strictnessOf } from '../../../lib/decide/verdict.ts';
import { accountKey, readStored, SETTINGS_KEY } from '../../../lib/memory/stored.ts';
import { POLICY_KEY } from '../../../lib/policy/copy.ts';
import { mergePolicy } from '../../../lib/policy/merge.ts';
import { PLANS } from '../../../lib/terms/plan.ts';
import { isProblem } from '../../../lib/values/problem.ts';

const OBSERVATIONS: Observations[] = PLANS.flatMap((plan) =>
  ['unknown', 'ann@gmail.com', 'ann@acme.example'].map(
    (email) => ({ plan, email, isEmailConfirmed: true, terms: 'unknown', training: 'unknown' }) as const,
  ),
);

/** How strict each account is judged under these stored settings. */
function strictness(settings: unknown): number[] {
  const { policy } = readStored({ [SETTINGS_KEY]: settings });
  return OBSERVATIONS.map((observations) => strictnessOf(decide(observations, policy)));
}

function isLooser(a: unknown, b: unknown): boolean {
  const than = strictness(b);
  return strictness(a).some((step, i) => step < (than[i] ?? Number.NaN));
}

const ANSWERS = ['work', 'personal', 'none'];
const ACTIONS = ['allow', 'warn'];
const json = fc.jsonValue() as fc.Arbitrary<unknown>;
const badAnswer = json.filter((value) => !ANSWERS.includes(value as string));
const badAction = json.filter((value) => !ACTIONS.includes(value as string));

test('whatever a key holds, reading it never throws, and names what could not be used', () => {
  const nearly = fc.record(
    {
      answer: json,
      consumerPersonal: json,
      requireTick: json,
      workDomains: json,
      extra: json,
      values: json,
      problems: json,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(json, nearly), fc.string(), fc.string(), (value, id, key) => {
      const items = { [SETTINGS_KEY]: value, [POLICY_KEY]: value, [accountKey(id)]: value, [key]: value };
      const { problems } = readStored(items);
      expect(problems.every(isProblem)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('an answer that cannot be read is never looser than any answer', () => {
  fc.assert(
    fc.property(
      badAnswer,
      fc.constantFrom(...ANSWERS),
      fc.constantFrom(...ACTIONS),
      (bad, answer, consumerPersonal) => {
        expect(isLooser({ answer: bad, consumerPersonal }, { answer, consumerPersonal })).toBe(false);
      },
    ),
  );
});

test('an action that cannot be read is never looser than any action', () => {
  fc.assert(
    fc.property(
      badAction,
      fc.constantFrom(...ACTIONS),
      fc.constantFrom(...ANSWERS),
      (bad, consumerPersonal, answer) => {
        expect(isLooser({ answer, consumerPersonal: bad }, { answer, consumerPersonal })).toBe(false);
      },
    ),
  );
});

test('settings that are no record are never looser than any, nor than none', () => {
  const noRecord = json.filter(
    (value) => typeof value !== 'object' || value === null || Array.isArray(value),
  );
  fc.assert(
    fc.property(
      noRecord,
      fc.constantFrom(...ANSWERS),
      fc.constantFrom(...ACTIONS),
      (bad, answer, consumerPersonal) => {
        expect(isLooser(bad, { answer, consumerPersonal })).toBe(false);
        expect(isLooser(bad, {})).toBe(false);
      },
    ),
  );
});

test('settings that can be read may loosen: the comparisons above compare something', () => {
  expect(isLooser({ answer: 'personal', consumerPersonal: 'allow' }, {})).toBe(true);
});

test('no settings make a work account on consumer terms pass', () => {
  const work: Observations = {
    plan: 'max',
    terms: 'unknown',
    email: 'unknown',
    isEmailConfirmed: false,
    training: 'off',
  };
  fc.assert(
    fc.property(fc.oneof(json, fc.record({ consumerPersonal: fc.constantFrom(...ACTIONS) })), (value) => {
      const { settings } = readStored({ [SETTINGS_KEY]: value });
      expect(decide(work, mergePolicy({ state: 'none' }, { ...settings, answer: 'work' })).action).not.toBe(
        'allow',
      );
    }),
  );
});
