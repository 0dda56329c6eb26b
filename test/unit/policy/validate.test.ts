import { describe, expect, test } from 'vitest';
import {
  ASKED_ACTIONS,
  CHANGEABLE_KEYS,
  CONFIRM_PLACES,
  NOTICE_FREQUENCIES,
  POLICY_LANGUAGES,
  QUIET_ACTIONS,
  RECORD_KEEPINGS,
} from '../../../lib/policy/policy.ts';
import { POLICY_KEYS, POLICY_SCHEMA, type PolicyKey } from '../../../lib/policy/schema.ts';
import { flagsOf, readManaged } from '../../../lib/policy/validate.ts';
import { VALUE_RULES } from '../../../lib/policy/values.ts';
import { catalogue } from '../../../lib/texts/catalogue.ts';
import { problemText } from '../../../lib/texts/problemText.ts';
import type { Problem } from '../../../lib/values/problem.ts';
import { CASES, LONG, STAND_IN } from './badValues.ts';
import { GOOD, KIND } from './goodPolicy.ts';

const t = catalogue('en');
test('nothing configured: nothing set, no problem', () => {
  expect(readManaged({})).toEqual({ values: {}, problems: [] });
});

test('a good policy is kept as it is, key by key and whole', () => {
  expect(Object.keys(GOOD).sort()).toEqual([...POLICY_KEYS].sort());
  expect(readManaged(GOOD)).toEqual({ values: GOOD, problems: [] });
  for (const key of POLICY_KEYS) {
    expect(readManaged({ [key]: GOOD[key] })).toEqual({ values: { [key]: GOOD[key] }, problems: [] });
  }
});

test('an example that the schema gives is a good value', () => {
  for (const key of POLICY_KEYS) {
    const [example] = (POLICY_SCHEMA.shape[key].meta()?.examples ?? []) as unknown[];
    expect(readManaged({ [key]: example })).toEqual({ values: { [key]: example }, problems: [] });
  }
});

test('blanks around a text, a link or a domain are no part of it', () => {
  const { values, problems } = readManaged({
    organisationName: '  Acme Ltd ',
    extraRatingNames: [' Appreciate '],
    guidanceUrl: ' https://acme.example/ai\n',
    workEmailDomains: [' acme.example', 'acme.test '],
  });
  expect(values).toEqual({
    organisationName: 'Acme Ltd',
    extraRatingNames: ['Appreciate'],
    guidanceUrl: 'https://acme.example/ai',
    workEmailDomains: ['acme.example', 'acme.test'],
  });
  expect(problems).toEqual([]);
});

test.each(CASES)('$key: $name is named, its stand-in holds, the other keys hold', ({ key, value, found }) => {
  const { values, problems } = readManaged({ ...GOOD, [key]: value });
  expect(problems).toEqual([{ key, found, expected: VALUE_RULES[key].expected }]);
  const { [key]: standIn, ...others } = values;
  const { [key]: _, ...good } = GOOD;
  expect(others).toEqual(good);
  if (found.is === 'entries')
    expect(standIn).toEqual((value as unknown[]).slice(0, VALUE_RULES[key].expected.most));
  else expect(standIn).toEqual(STAND_IN[KIND[key]]);
  for (const words of Object.values(problemText(t, problems[0] as Problem))) {
    expect(words).not.toMatch(/^$|undefined|\{\{|^(found|expected)\./);
    expect(words.length).toBeLessThan(130);
  }
});

test.each(['workEmailDomains', 'personalEmailDomains', 'extraRatingNames', 'extraRatingSelectors'] as const)(
  '%s keeps its good entries beside a bad one',
  (key) => {
    const entries = [GOOD[key]?.[0], 7, '', GOOD[key]?.[1]];
    const { values, problems } = readManaged({ [key]: entries });
    expect(values).toEqual({ [key]: [GOOD[key]?.[0], GOOD[key]?.[1]] });
    expect(problems).toMatchObject([{ key, found: { is: 'number', isEntry: true } }]);
  },
);

test('userMayChange keeps the keys there are', () => {
  expect(readManaged({ userMayChange: ['language', 'colour'] }).values).toEqual({
    userMayChange: ['language'],
  });
  expect(readManaged({ userMayChange: [...CHANGEABLE_KEYS, 'language'] }).problems).toMatchObject([
    { found: { is: 'entries', count: CHANGEABLE_KEYS.length + 1 } },
  ]);
});

test('a list is never left to people, and whoever tries is told which keys can be', () => {
  const lists = ['workEmailDomains', 'personalEmailDomains', 'extraRatingNames', 'extraRatingSelectors'];
  for (const list of lists) {
    const { values, problems } = readManaged({ userMayChange: [list, 'language'] });
    expect(values).toEqual({ userMayChange: ['language'] });
    const { found, expected } = problemText(t, problems[0] as Problem);
    expect(found).toContain(`“${list}”`);
    for (const key of CHANGEABLE_KEYS) {
      expect(expected).toContain(key);
      expect(POLICY_SCHEMA.shape.userMayChange.meta()?.description).toContain(key);
    }
    expect(CHANGEABLE_KEYS).not.toContain(list);
  }
});

test('the numbers of the Windows registry say yes and no, and no other number does', () => {
  expect(readManaged(flagsOf({ requireTick: 1, hideFirstRunPage: 0 }))).toEqual({
    values: { requireTick: true, hideFirstRunPage: false },
    problems: [],
  });
  expect(flagsOf({ requireTick: 0 })).toEqual({ requireTick: false });
  // A number where a word, a text or a list belongs is as wrong as ever, and so is any other number.
  const others = { ...GOOD, requireTick: 2, organisationName: 1, feedbackOnTeamOrEnterprise: 0, colour: 1 };
  expect(flagsOf(others)).toEqual(others);
  expect(readManaged(flagsOf({ requireTick: 2 }))).toMatchObject({
    values: { requireTick: true },
    problems: [{ key: 'requireTick', found: { is: 'number' }, expected: { is: 'flag' } }],
  });
});

test('markup in a text stays the text it is', () => {
  const text = '<img src=x onerror=alert(1)> & {{name}} $t(overlay.cancel)';
  expect(readManaged({ guidanceText: text, organisationName: text })).toEqual({
    values: { guidanceText: text, organisationName: text },
    problems: [],
  });
  expect(t('managed.by', { name: text })).toBe(`Managed by ${text}`);
});

test.each([
  ['action', ASKED_ACTIONS],
  ['notice', NOTICE_FREQUENCIES],
  ['keeping', RECORD_KEEPINGS],
  ['quiet', QUIET_ACTIONS],
  ['place', CONFIRM_PLACES],
  ['language', POLICY_LANGUAGES],
] as const)('what is expected of a word names every word there is: %s', (is, words) => {
  const { expected } = problemText(t, { key: '', found: { is: 'nothing' }, expected: { is } });
  expect(words.filter((word) => !expected.includes(word))).toEqual([]);
});

describe('unknown keys are named with the nearest known one', () => {
  test.each(
    POLICY_KEYS.flatMap((key): [string, PolicyKey][] => [
      [key.toUpperCase(), key],
      [` ${key}`, key],
      [key.slice(0, -1), key],
      [`${key}s`, key],
    ]),
  )('"%s" → %s', (misspelt, key) => {
    const { values, problems } = readManaged({ ...GOOD, [misspelt]: 'ignored' });
    expect(values).toEqual(GOOD);
    expect(problems).toEqual([
      { key: misspelt, found: { is: 'unknownKey' }, expected: { is: 'nearestKey', value: key } },
    ]);
  });

  test('an American spelling finds its way', () => {
    expect(readManaged({ organizationName: 'Acme' }).problems[0]?.expected.value).toBe('organisationName');
  });

  test.each(['policy', 'mode', 'x', '__proto__'])('%s is near to none, so that none is guessed', (key) => {
    expect(readManaged({ [key]: 1 }).problems).toEqual([
      { key, found: { is: 'unknownKey' }, expected: { is: 'knownKey' } },
    ]);
  });

  test('an endless key is cut', () => {
    expect(readManaged({ [LONG]: 1 }).problems[0]?.key).toHaveLength(60);
  });
});
