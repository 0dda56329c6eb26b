import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { POLICY_KEYS, POLICY_SCHEMA, type PolicyKey } from '../../../lib/policy/schema.ts';
import { readManaged } from '../../../lib/policy/validate.ts';
import { VALUE_RULES } from '../../../lib/policy/values.ts';
import { CASES } from './badValues.ts';
import { GOOD } from './goodPolicy.ts';

describe('whatever a policy holds', () => {
  const json = fc.jsonValue() as fc.Arbitrary<unknown>;
  const near = fc.oneof(
    json,
    fc.constantFrom(...Object.values(GOOD), ...CASES.map(({ value }) => value)),
    fc.array(fc.oneof(fc.string({ maxLength: 310 }), json), { maxLength: 60 }),
    fc.webUrl(),
    fc.domain(),
  );
  const blank = fc.constantFrom('', ' ', '\u00a0', '\n\t', '\ufeff', '\u200b');
  /** The same with blanks around its texts, which an administrator may have typed. */
  const typed = fc.tuple(blank, near, blank).map(([before, value, after]) => {
    const around = (each: unknown) => (typeof each === 'string' ? before + each + after : each);
    return Array.isArray(value) ? value.map(around) : around(value);
  });
  const key = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<string>(...POLICY_KEYS) },
    fc.constantFrom('__proto__', 'constructor', 'toString'),
    fc.string(),
  );

  test('it never throws; each key is kept, replaced or named; no long content is repeated', () => {
    fc.assert(
      fc.property(fc.dictionary(key, near), (managed) => {
        const { values, problems } = readManaged(managed);
        for (const [name, value] of Object.entries(managed)) {
          const isKept = Object.hasOwn(values, name) && VALUE_RULES[name as PolicyKey].isGood(value);
          const isNamed = problems.some((problem) => problem.key === name.slice(0, 60));
          const isTrimmed = typeof value === 'string' || Array.isArray(value);
          expect(isKept || isNamed || isTrimmed).toBe(true);
        }
        for (const [name, value] of Object.entries(values)) {
          expect([name, VALUE_RULES[name as PolicyKey].isGood(value)]).toEqual([name, true]);
        }
        expect(problems.every((problem) => (problem.found.value ?? '').length <= 40)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('the rules without a library say what the schema says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...POLICY_KEYS), near, (name, value) => {
        const judged = POLICY_SCHEMA.shape[name].safeParse(value);
        const { isGood } = VALUE_RULES[name];
        if (isGood(value)) expect(judged).toMatchObject({ success: true, data: value });
        if (judged.success && judged.data !== undefined) expect(isGood(judged.data)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('what is read without the library is what the library reads', () => {
    fc.assert(
      fc.property(fc.constantFrom(...POLICY_KEYS), fc.oneof(near, typed), (name, value) => {
        const judged = POLICY_SCHEMA.shape[name].safeParse(value);
        const { values, problems } = readManaged({ [name]: value });
        expect(problems.map(({ key }) => key)).toEqual(judged.success ? [] : [name]);
        if (judged.success) expect(values[name]).toEqual(judged.data);
      }),
      { numRuns: 5000 },
    );
  });
});
