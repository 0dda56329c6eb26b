// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://claude.ai/new"}
import { describe, expect, test } from 'vitest';
import { bar, one, show } from '../page.ts';
import { armed, UP } from './armed.ts';

const page = armed();

describe('a thumb that is no native button', () => {
  const divs = () =>
    show(bar().replaceAll('<button', '<div role="button" tabindex="0"').replaceAll('</button', '</div'));

  test.each([
    ['keydown', 'Enter'],
    ['keydown', ' '],
    ['keyup', ' '],
  ] as const)('%s "%s" may rate, and is held', (type, key) => {
    divs();
    expect(page.key('.up', type, key).defaultPrevented).toBe(true);
    expect(page.held).toMatchObject([{ direction: 'up' }]);
    expect(page.heard).toEqual([]);
  });

  test.each(['Tab', 'Escape', 'ArrowRight', 'a'])('"%s" passes', (key) => {
    divs();
    expect(page.key('.up', 'keydown', key).defaultPrevented).toBe(false);
    expect(page.held).toEqual([]);
    expect(page.heard).toHaveLength(3);
  });

  test('keys on its neighbours pass', () => {
    divs();
    page.key('.copy', 'keydown', 'Enter');
    expect(page.held).toEqual([]);
    expect(page.heard).toHaveLength(3);
  });

  test('its click is held too', () => {
    divs();
    page.press('.down');
    expect(page.held).toMatchObject([{ direction: 'down' }]);
    expect(page.heard).toEqual([]);
  });
});

test('a native button is left its keys: the browser makes a click of them, which is held', () => {
  page.key(UP, 'keydown', 'Enter');
  expect(page.held).toEqual([]);
  expect(page.heard).toHaveLength(3);
});

describe('while the overlay explains', () => {
  const typing = [
    () => page.key('.composer', 'keydown', 'a'),
    () => page.key('.composer', 'keyup', 'Escape'),
    () => document.body.dispatchEvent(new Event('beforeinput', { bubbles: true, cancelable: true })),
    () => document.body.dispatchEvent(new Event('paste', { bubbles: true, cancelable: true })),
    () => document.body.dispatchEvent(new Event('keypress', { bubbles: true, cancelable: true })),
  ];

  test('no key reaches the page, and each keeps what the browser does with it', () => {
    page.explainBy({ isExplaining: () => true });
    for (const type of typing) type();
    expect(page.heard).toEqual([]);
    // Tab, Enter and Escape must still work in our own dialog.
    expect(page.key('.composer', 'keydown', 'Escape').defaultPrevented).toBe(false);
  });

  test.each([
    ['Enter', true, true],
    [' ', true, true],
    ['Enter', false, false],
    ['Tab', true, false],
    ['a', true, false],
  ])('"%s", held down %s: pressing nothing %s', (key, repeat, isStopped) => {
    page.explainBy({ isExplaining: () => true });
    const event = new KeyboardEvent('keydown', { key, repeat, bubbles: true, cancelable: true });
    one('.composer').dispatchEvent(event);
    expect(event.defaultPrevented).toBe(isStopped);
    expect(page.heard).toEqual([]);
  });

  test('before and after it, every key does', () => {
    for (const type of typing) type();
    expect(page.heard).toHaveLength(typing.length * 3);
    page.explainBy({ isExplaining: () => true });
    page.explainBy({ isExplaining: () => false });
    for (const type of typing) type();
    expect(page.heard).toHaveLength(typing.length * 6);
  });
});
