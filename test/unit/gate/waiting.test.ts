// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://claude.ai/new"}
import { expect, test } from 'vitest';
import { armed, DOWN, UP } from './armed.ts';

const page = armed(false);

test('a press before anybody explains is held and waits', () => {
  page.press(UP);
  page.press(DOWN);
  expect(page.heard).toEqual([]);
  expect(page.gate.isExplained()).toBe(false);
  expect(page.held).toEqual([]);
});

test('whoever explains is handed what was held last, and once', () => {
  page.press(UP);
  page.press(DOWN);
  for (let i = 0; i < 2; i++) page.explainBy({});
  expect(page.gate.isExplained()).toBe(true);
  expect(page.held).toMatchObject([{ kind: 'thumb', direction: 'down' }]);
});

test('what was stopped on its way out waits as well', () => {
  page.gate.hold({ fate: 'stopped', door: 'rating' });
  page.explainBy({});
  expect(page.held).toMatchObject([{ kind: 'request' }]);
});

test.each([
  ['rating', 'stopped', 'rating'],
  ['code-report', 'stopped', 'code-report'],
  ['cowork-feedback', 'stopped', 'cowork-feedback'],
  ['suspected', 'suspected', undefined],
] as const)('what the guard held is told by its own name: %s', (word, fate, door) => {
  page.gate.linkTo({ say: () => undefined, hear: (heard) => heard(word) });
  page.explainBy({});
  expect(page.held).toMatchObject([{ kind: 'request', fate }]);
  expect(page.held.map((held) => held.kind === 'request' && held.door)).toEqual([door]);
});

test('a word that is none of the guard’s holds nothing', () => {
  page.gate.linkTo({ say: () => undefined, hear: (heard) => heard('toString' as 'rating') });
  page.explainBy({});
  expect(page.held).toEqual([]);
});
