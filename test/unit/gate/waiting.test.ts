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
  page.gate.hold('request');
  page.explainBy({});
  expect(page.held).toMatchObject([{ kind: 'request' }]);
});
