import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide, type Observations, strictnessOf } from '../../../lib/decide/verdict.ts';
import { readCopy } from '../../../lib/policy/copy.ts';
import { mergePolicy } from '../../../lib/policy/merge.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/policy/settings.ts';
import { readManaged } from '../../../lib/policy/validate.ts';
import { PLANS } from '../../../lib/terms/plan.ts';
import type { Problem } from '../../../lib/values/problem.ts';
import { DECISIVE_VALUES } from './arbitraryValues.ts';
import { CASES } from './badValues.ts';
import { GOOD } from './goodPolicy.ts';

const OBSERVATIONS: Observations[] = PLANS.flatMap((plan) =>
  ['unknown', 'ann@gmail.com', 'ann@acme.example', 'ann@other.example'].map(
    (email) => ({ plan, email, isEmailConfirmed: true, terms: 'unknown', training: 'unknown' }) as const,
  ),
);

function strictness(values: unknown, settings: Settings): number[] {
  const policy = mergePolicy(readCopy({ values, problems: [] }, []), settings);
  return OBSERVATIONS.map((observations) => strictnessOf(decide(observations, policy)));
}

test('no copy: no policy, no problem', () => {
  const problems: Problem[] = [];
  expect(readCopy(undefined, problems)).toEqual({ state: 'none' });
  expect(problems).toEqual([]);
});

test('what the background writes is read back as it was', () => {
  const problems: Problem[] = [];
  const written = JSON.parse(JSON.stringify(readManaged({ ...GOOD, requireTick: 'yes', colour: 1 })));
  expect(readCopy(written, problems)).toEqual({
    state: 'installed',
    values: { ...GOOD, requireTick: true },
  });
  expect(problems).toEqual(written.problems);
});

test.each(CASES)('$key corrupted into $name is named, and nothing gets looser', ({ key, value }) => {
  const problems: Problem[] = [];
  const settings: Settings = { ...DEFAULT_SETTINGS, consumerPersonal: 'warn', answer: 'personal' };
  readCopy({ values: { ...GOOD, [key]: value } }, problems);
  expect(problems).toMatchObject([{ key: `policy.${key}` }]);
  const intact = strictness(GOOD, settings);
  const corrupt = strictness({ ...GOOD, [key]: value }, settings);
  expect(corrupt.every((step, i) => step >= (intact[i] ?? Number.NaN))).toBe(true);
});

test('no value that is corrupt loosens, whatever the policy and the person’s settings', () => {
  const values = fc.record(DECISIVE_VALUES);
  const settings = fc.record({
    answer: fc.constantFrom('work', 'personal', 'none', 'unknown'),
    consumerPersonal: fc.constantFrom('allow', 'warn', 'unset', 'unknown'),
    requireTick: fc.constantFrom('always', 'where-needed', 'unset', 'unknown'),
  });
  const bad = fc.constantFrom(...CASES);
  fc.assert(
    fc.property(values, settings, bad, (intact, own, { key, value }) => {
      const person = { ...DEFAULT_SETTINGS, ...own } as Settings;
      const before = strictness(intact, person);
      const after = strictness({ ...intact, [key]: value }, person);
      expect(after.every((step, i) => step >= (before[i] ?? Number.NaN))).toBe(true);
    }),
    { numRuns: 500 },
  );
});
