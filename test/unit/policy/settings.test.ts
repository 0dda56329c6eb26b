import { expect, test } from 'vitest';
import {
  DEFAULT_SETTINGS,
  NO_EXTRA,
  readDomains,
  readSettings,
  readTexts,
  UNREADABLE_SETTINGS,
} from '../../../lib/policy/settings.ts';
import type { Expected, Found, FoundKind, Problem } from '../../../lib/values/problem.ts';

function read(value: unknown) {
  const problems: Problem[] = [];
  return { ...readSettings(value, problems), problems };
}

test.each(
  (['work', 'personal', 'none'] as const).flatMap((answer) =>
    (['allow', 'warn'] as const).map((consumerPersonal) => ({ answer, consumerPersonal })),
  ),
)('good settings are kept: $answer, $consumerPersonal', (settings) => {
  expect(read(settings)).toEqual({ ...DEFAULT_SETTINGS, ...settings, problems: [] });
});

test('a field that was never set has its default', () => {
  const unset = { ...DEFAULT_SETTINGS, problems: [] };
  expect(read({})).toEqual(unset);
  expect(read({ answer: 'work' })).toEqual({ ...unset, answer: 'work' });
  expect(read({ consumerPersonal: 'allow' })).toEqual({ ...unset, consumerPersonal: 'allow' });
});

test('settings that are none: an answer may have been given, so it is unknown', () => {
  expect(UNREADABLE_SETTINGS).toEqual({
    answer: 'unknown',
    consumerPersonal: 'unknown',
    requireTick: 'unknown',
    planNotice: 'unknown',
    keepRecord: 'unknown',
    quiet: 'unknown',
    language: 'unset',
    workDomains: [],
    extra: NO_EXTRA,
  });
});

test.each([
  [null, 'nothing'],
  [[], 'list'],
  ['secret', 'text'],
  [7, 'number'],
  [true, 'flag'],
] satisfies [unknown, FoundKind][])('%o are no settings', (value, found) => {
  const problems = [{ key: 'settings', found: { is: found }, expected: { is: 'settings' } }];
  expect(read(value)).toEqual({ ...UNREADABLE_SETTINGS, problems });
});

test.each([
  ['maybe', 'text'],
  // A value of the type that no stored setting may have.
  ['unknown', 'text'],
  ['toString', 'text'],
  [['work'], 'list'],
  [null, 'nothing'],
  [1, 'number'],
] satisfies [unknown, FoundKind][])('an answer %o is unknown, and the rest holds', (answer, found) => {
  expect(read({ answer, consumerPersonal: 'allow' })).toMatchObject({
    answer: 'unknown',
    consumerPersonal: 'allow',
    problems: [{ key: 'settings.answer', found: { is: found }, expected: { is: 'answer' } }],
  });
});

test.each([
  ['block', 'text'],
  ['ALLOW', 'text'],
  [['allow'], 'list'],
  [null, 'nothing'],
  [{}, 'record'],
] satisfies [unknown, FoundKind][])(
  'an action %o is unknown, and the rest holds',
  (consumerPersonal, found) => {
    expect(read({ answer: 'personal', consumerPersonal })).toMatchObject({
      answer: 'personal',
      consumerPersonal: 'unknown',
      problems: [{ key: 'settings.consumerPersonal', found: { is: found }, expected: { is: 'ownAction' } }],
    });
  },
);

const EXPECTED: Expected = { is: 'texts', longest: 300, most: 50 };

test.each([
  [undefined, [], []],
  [[], [], []],
  [['a', 'b'], ['a', 'b'], []],
  ['a', [], [{ is: 'text' }]],
  [{ 0: 'a' }, [], [{ is: 'record' }]],
  [['a', 7, 'b'], ['a', 'b'], [{ is: 'number', isEntry: true }]],
  [['a', ' '], ['a'], [{ is: 'text', isEntry: true }]],
  [['x'.repeat(300)], ['x'.repeat(300)], []],
  [['x'.repeat(301)], [], [{ is: 'text', isEntry: true }]],
] satisfies [unknown, string[], Found[]][])('the list %o', (value, kept, found) => {
  const problems: Problem[] = [];
  expect(readTexts('list', value, problems)).toEqual(kept);
  expect(problems).toEqual(found.map((each) => ({ key: 'list', found: each, expected: EXPECTED })));
});

test('a list that is too long is cut and named', () => {
  const problems: Problem[] = [];
  const texts = Array.from({ length: 51 }, (_, i) => `${i}`);
  expect(readTexts('list', texts, problems)).toEqual(texts.slice(0, 50));
  expect(problems).toEqual([{ key: 'list', found: { is: 'entries', count: 51 }, expected: EXPECTED }]);
});

test.each(['text', 7, null, []])('extra signals that are %o are named, and the rest holds', (extra) => {
  const { answer, problems } = read({ answer: 'work', extra });
  expect(answer).toBe('work');
  // An empty list of names is no mistake.
  expect(problems.map(({ key }) => key)).toEqual(Array.isArray(extra) ? [] : ['settings.extra.names']);
});

test.each([
  ['requireTick', 'always', 'never', 'unknown', 'ownTick'],
  ['requireTick', 'where-needed', true, 'unknown', 'ownTick'],
  ['planNotice', 'off', 'weekly', 'unknown', 'notice'],
  ['keepRecord', 'counts', 'all', 'unknown', 'keeping'],
  ['quiet', 'warn', 'block', 'unknown', 'ownQuiet'],
  ['language', 'de-DE', 'tlh', 'unset', 'language'],
] as const)('%s: %s is kept; %s is no such value and becomes %s', (field, good, bad, becomes, expected) => {
  expect(read({ [field]: good })).toEqual({ ...DEFAULT_SETTINGS, [field]: good, problems: [] });
  expect(read({ [field]: 'unset' })).toEqual({ ...DEFAULT_SETTINGS, problems: [] });
  expect(read({ answer: 'work', [field]: bad })).toMatchObject({
    answer: 'work',
    [field]: becomes,
    problems: [{ key: `settings.${field}`, expected: { is: expected } }],
  });
});

test('work domains are kept as they are compared; what is none is named', () => {
  const problems: Problem[] = [];
  expect(readDomains('d', ['acme.example', '@acme.example', 'Acme.example', 'acme', 7], problems)).toEqual([
    'acme.example',
  ]);
  expect(problems).toEqual([
    { key: 'd', found: { is: 'text', isEntry: true }, expected: { is: 'domains', most: 200 } },
  ]);
  expect(read({ workDomains: ['acme.example'] }).workDomains).toEqual(['acme.example']);
});
