import { expect, test } from 'vitest';
import type { Problem } from '../../../lib/memory/problem.ts';
import { NO_EXTRA, readSettings, readTexts, UNREADABLE_SETTINGS } from '../../../lib/memory/settings.ts';

function read(value: unknown) {
  const problems: Problem[] = [];
  return { ...readSettings(value, problems), problems };
}

test.each(
  (['work', 'personal', 'none'] as const).flatMap((answer) =>
    (['allow', 'warn'] as const).map((consumerPersonal) => ({ answer, consumerPersonal })),
  ),
)('good settings are kept: $answer, $consumerPersonal', (settings) => {
  expect(read(settings)).toEqual({ ...settings, extra: NO_EXTRA, problems: [] });
});

test('a field that was never set has its default', () => {
  const unset = { answer: 'none', consumerPersonal: 'warn', extra: NO_EXTRA, problems: [] };
  expect(read({})).toEqual(unset);
  expect(read({ answer: 'work' })).toEqual({ ...unset, answer: 'work' });
  expect(read({ consumerPersonal: 'allow' })).toEqual({ ...unset, consumerPersonal: 'allow' });
});

test('settings that are none: an answer may have been given, so it is unknown', () => {
  expect(UNREADABLE_SETTINGS).toEqual({ answer: 'unknown', consumerPersonal: 'warn', extra: NO_EXTRA });
});

test.each([
  [null, 'nothing'],
  [[], 'a list'],
  ['secret', 'text'],
  [7, 'a number'],
  [true, 'a yes/no value'],
] satisfies [unknown, string][])('%o are no settings', (value, found) => {
  const problems = [{ key: 'settings', found, expected: 'your settings' }];
  expect(read(value)).toEqual({ ...UNREADABLE_SETTINGS, problems });
});

test.each([
  ['maybe', 'text'],
  // A value of the type that no stored setting may have.
  ['unknown', 'text'],
  ['toString', 'text'],
  [['work'], 'a list'],
  [null, 'nothing'],
  [1, 'a number'],
] satisfies [unknown, string][])('an answer %o is unknown, and the rest holds', (answer, found) => {
  expect(read({ answer, consumerPersonal: 'allow' })).toMatchObject({
    answer: 'unknown',
    consumerPersonal: 'allow',
    problems: [{ key: 'settings.answer', found, expected: 'work, personal or none' }],
  });
});

test.each([
  ['block', 'text'],
  ['ALLOW', 'text'],
  [['allow'], 'a list'],
  [null, 'nothing'],
  [{}, 'a record of another form'],
] satisfies [unknown, string][])(
  'an action %o is a warning, and the rest holds',
  (consumerPersonal, found) => {
    expect(read({ answer: 'personal', consumerPersonal })).toMatchObject({
      answer: 'personal',
      consumerPersonal: 'warn',
      problems: [{ key: 'settings.consumerPersonal', found, expected: 'allow or warn' }],
    });
  },
);

const EXPECTED = 'a list of at most 50 texts of 1 to 300 characters';

test.each([
  [undefined, [], []],
  [[], [], []],
  [['a', 'b'], ['a', 'b'], []],
  ['a', [], ['text']],
  [{ 0: 'a' }, [], ['a record of another form']],
  [['a', 7, 'b'], ['a', 'b'], ['a number that is empty, too long or no text']],
  [['a', ' '], ['a'], ['text that is empty, too long or no text']],
  [['x'.repeat(300)], ['x'.repeat(300)], []],
  [['x'.repeat(301)], [], ['text that is empty, too long or no text']],
] satisfies [unknown, string[], string[]][])('the list %o', (value, kept, found) => {
  const problems: Problem[] = [];
  expect(readTexts('list', value, problems)).toEqual(kept);
  expect(problems).toEqual(found.map((words) => ({ key: 'list', found: words, expected: EXPECTED })));
});

test('a list that is too long is cut and named', () => {
  const problems: Problem[] = [];
  const texts = Array.from({ length: 51 }, (_, i) => `${i}`);
  expect(readTexts('list', texts, problems)).toEqual(texts.slice(0, 50));
  expect(problems).toEqual([{ key: 'list', found: '51 entries', expected: EXPECTED }]);
});

test.each(['text', 7, null, []])('extra signals that are %o are named, and the rest holds', (extra) => {
  const { answer, problems } = read({ answer: 'work', extra });
  expect(answer).toBe('work');
  // An empty list of names is no mistake.
  expect(problems.map(({ key }) => key)).toEqual(Array.isArray(extra) ? [] : ['settings.extra.names']);
});
