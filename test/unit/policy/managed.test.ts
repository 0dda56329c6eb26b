import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readManaged } from '../../../lib/policy/managed.ts';
import { POLICY_SCHEMA } from '../../../lib/policy/schema.ts';

type Key = keyof typeof POLICY_SCHEMA.shape;
const KEYS = Object.keys(POLICY_SCHEMA.shape) as Key[];
const PART = { extraRatingNames: 'names', extraRatingSelectors: 'selectors' } as const satisfies Record<
  Key,
  string
>;
const GOOD: Record<Key, string[]> = {
  extraRatingNames: ['Appreciate', 'Object'],
  extraRatingSelectors: ['[data-rate="up"]', '[data-rate="down"]'],
};
const LIST = 'a list of at most 50 texts of 1 to 300 characters';

/** Values that a key cannot be, and the kind that the problem names. */
const BAD = [
  ['text instead of a list', 'Appreciate', /text/],
  ['empty text', '', /text/],
  ['a number', 7, /a number/],
  ['yes', true, /a yes\/no value/],
  ['null', null, /nothing/],
  ['a record', { 0: 'Appreciate', length: 1 }, /a record/],
  ['an empty text in the list', [''], /./],
  ['a text that is too long', ['x'.repeat(301)], /./],
  ['too many', Array.from({ length: 51 }, (_, i) => `name ${i}`), /./],
  ['numbers in the list', [1, 2], /./],
  ['null in the list', [null], /./],
  ['a list in the list', [['Appreciate']], /./],
  ['nested garbage', [{ a: [{ b: [null, { c: 'Appreciate' }] }] }], /./],
] satisfies [string, unknown, RegExp][];

test('nothing configured: nothing extra, no problem', () => {
  expect(readManaged({})).toEqual({ extra: { names: [], selectors: [] }, problems: [] });
});

test('a good policy is kept as it is', () => {
  expect(readManaged(GOOD)).toEqual({
    extra: { names: GOOD.extraRatingNames, selectors: GOOD.extraRatingSelectors },
    problems: [],
  });
});

test('what is just short enough, and just few enough', () => {
  const texts = Array.from({ length: 50 }, (_, i) => `${i}`.padEnd(300, 'x'));
  for (const key of KEYS) {
    const { extra, problems } = readManaged({ [key]: texts });
    expect(problems).toEqual([]);
    expect(extra[PART[key]]).toEqual(texts);
  }
});

test('an empty list is no mistake', () => {
  for (const key of KEYS) expect(readManaged({ [key]: [] }).problems).toEqual([]);
});

describe.each(KEYS)('%s', (key) => {
  const others = KEYS.filter((other) => other !== key);

  test.each(BAD)('%s: named by key, found and expected; the other keys hold', (_, value, found) => {
    const { extra, problems } = readManaged({ ...GOOD, [key]: value });
    expect(problems).toEqual([{ key, found: expect.stringMatching(found), expected: LIST }]);
    // Nothing of the configured content is repeated where anybody may read it.
    expect(problems[0]?.found).not.toMatch(/Appreciate|name \d/);
    for (const other of others) expect(extra[PART[other]]).toEqual(GOOD[other]);
    expect(extra[PART[key]].every((text: string) => (value as unknown[]).includes(text))).toBe(true);
  });

  test.each([key.toUpperCase(), key.toLowerCase(), ` ${key}`, `${key}s`, key.slice(0, -1)])(
    'the misspelt key "%s" is named with the keys there are',
    (misspelt) => {
      const { extra, problems } = readManaged({ ...GOOD, [misspelt]: ['ignored'] });
      expect(problems).toEqual([
        { key: misspelt, found: expect.stringMatching(/./), expected: expect.stringContaining(key) },
      ]);
      expect(extra).toEqual(readManaged(GOOD).extra);
    },
  );
});

test('two bad keys are two problems', () => {
  const { problems } = readManaged({ extraRatingNames: 1, extraRatingSelectors: 'x', other: null });
  expect(problems.map(({ key }) => key)).toEqual(['extraRatingNames', 'extraRatingSelectors', 'other']);
});

describe('whatever a policy holds', () => {
  const json = fc.jsonValue() as fc.Arbitrary<unknown>;
  const nearly = fc.oneof(
    json,
    fc.array(fc.oneof(fc.string(), json)),
    fc.array(fc.string({ minLength: 1, maxLength: 310 }), { maxLength: 60 }),
  );
  const policy = fc.oneof(
    fc.record({ extraRatingNames: nearly, extraRatingSelectors: nearly }, { requiredKeys: [] }),
    fc.dictionary(fc.oneof(fc.constantFrom(...KEYS, '__proto__', 'constructor'), fc.string()), nearly),
  );

  test('it never throws, and gives texts and problems of texts, within the limits', () => {
    fc.assert(
      fc.property(policy, (managed) => {
        const { extra, problems } = readManaged(managed);
        for (const list of [extra.names, extra.selectors]) {
          expect(list.length).toBeLessThanOrEqual(50);
          expect(list.every((text) => typeof text === 'string' && text.length <= 300)).toBe(true);
        }
        const words = problems.flatMap(({ key, found, expected }) => [typeof key, found, expected]);
        expect(words.every((word) => typeof word === 'string' && word !== '')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('what is kept was configured under that key, in that order', () => {
    fc.assert(
      fc.property(policy, (managed) => {
        const { extra } = readManaged(managed);
        for (const key of KEYS) {
          const given = Object.hasOwn(managed, key) ? managed[key] : undefined;
          const list = Array.isArray(given) ? given : [];
          expect(extra[PART[key]]).toEqual(list.filter((text) => extra[PART[key]].includes(text)));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('every key that brought nothing but was given something is named', () => {
    fc.assert(
      fc.property(policy, (managed) => {
        const { extra, problems } = readManaged(managed);
        for (const [key, value] of Object.entries(managed)) {
          const isKnown = KEYS.includes(key as Key);
          const isEmptyList = Array.isArray(value) && value.length === 0;
          const isKept = isKnown && (extra[PART[key as Key]].length > 0 || isEmptyList);
          expect(isKept || problems.some((problem) => problem.key === key)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
