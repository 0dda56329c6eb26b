// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://claude.ai/new"}
import { expect, test } from 'vitest';
import type { HeldThumb } from '../../../lib/gate/gate.ts';
import { bar, one, row, show } from '../page.ts';
import { armed, DOWN, UP } from './armed.ts';

const page = armed();

function heldPress(selector = UP): HeldThumb {
  page.press(selector);
  const [press] = page.held.splice(0);
  if (press?.kind !== 'thumb') throw new Error('nothing was held');
  return press;
}

/** What the page hears of one click, in its three places. */
const thrice = (name: string) => [`click ${name}`, `click ${name}`, `click ${name}`];

test('the same thumb is pressed exactly once', () => {
  const press = heldPress();
  expect(page.gate.replay(press)).toBe(true);
  expect(page.heard).toEqual(thrice('up'));
  expect(page.held).toEqual([]);
});

test('the next press is held again: a replay is no acknowledgement', () => {
  page.gate.replay(heldPress());
  page.heard = [];
  page.press(UP);
  expect(page.held).toHaveLength(1);
  expect(page.heard).toEqual([]);
});

test.each([
  ['up', UP],
  ['down', DOWN],
])('a thumb whose buttons were replaced (2026-08): %s', (name, selector) => {
  const press = heldPress(selector);
  const old = press.button;
  one('[data-turn-key="t1"] [data-cds]').innerHTML = '';
  one('[data-turn-key="t1"] [data-cds]').innerHTML = bar().replace(/^<div[^>]*>|<\/div>$/g, '');
  expect(page.gate.find(press)).not.toBe(old);
  expect(page.gate.find(press)).toBe(one(selector));
  expect(page.gate.replay(press)).toBe(true);
  expect(page.heard).toEqual(thrice(name));
});

test('a row drawn anew', () => {
  const press = heldPress(DOWN);
  show(row('t0') + row('t1'));
  expect(page.gate.find(press)).toBe(one(DOWN));
  expect(page.gate.replay(press)).toBe(true);
  expect(page.heard).toEqual(thrice('down'));
});

test.each([
  ['its row is unmounted', () => show(row('t2'))],
  ['its row has no bar now (2026-10, not hovered)', () => one('[data-turn-key="t1"] [data-cds]').remove()],
  ['two rows have its key', () => show(row('t1') + row('t1'))],
  ['its bar lost the thumbs', () => one('[data-turn-key="t1"] [data-cds]').replaceChildren()],
  [
    'its row shows another message, drawn anew',
    () => {
      one('[data-turn-key="t1"]').setAttribute('data-turn-key', 't9');
      one('[data-turn-key="t9"] [data-cds]').outerHTML = bar();
    },
  ],
])('nothing is pressed when %s', (_, happens) => {
  const press = heldPress();
  happens();
  expect(page.gate.find(press)).toBeUndefined();
  expect(page.gate.replay(press)).toBe(false);
  expect(page.heard).toEqual([]);
});

test('a bar without a row is kept as it is, and lost when it is gone', () => {
  show(`<main>${bar()}</main>`);
  const press = heldPress('.up');
  expect(press.place).toBeUndefined();
  expect(page.gate.find(press)).toBe(one('.up'));
  one('.up').replaceWith(one('.up').cloneNode(true));
  expect(page.gate.find(press)).toBe(one('.up'));
  show(`<main>${bar()}</main>`);
  expect(page.gate.find(press)).toBeUndefined();
  expect(page.gate.replay(press)).toBe(false);
});

test('a thumb without a bar is pressed while it stands', () => {
  show('<button class="named" aria-label="Good response"></button>');
  const press = heldPress('.named');
  expect(page.gate.replay(press)).toBe(true);
  expect(page.heard).toEqual(thrice('named'));
  show('');
  expect(page.gate.replay(press)).toBe(false);
});

test('a press that fails leaves the gate armed', () => {
  const press = heldPress();
  Object.assign(one(UP), {
    click() {
      throw new Error('no');
    },
  });
  expect(() => page.gate.replay(press)).toThrow('no');
  page.press(DOWN);
  expect(page.held).toHaveLength(1);
  expect(page.heard).toEqual([]);
});

test('a row that shows another message now, with the same button element, is not pressed', () => {
  const press = heldPress();
  one('[data-turn-key="t1"]').setAttribute('data-turn-key', 't9');
  expect(page.gate.find(press)).toBeUndefined();
  expect(page.gate.replay(press)).toBe(false);
  expect(page.heard).toEqual([]);
});

test('of two feedback dialogs that are open, the one whose Submit was held is sent', () => {
  const dialog = (name: string) =>
    `<div role="dialog"><textarea></textarea><p id="${name}"><a href="https://privacy.claude.com/en/articles/10023565-x">…</a></p><button class="${name}" aria-describedby="${name}">Submit</button></div>`;
  show(dialog('first') + dialog('second'));
  page.press('.second');
  const [held] = page.held.splice(0);
  if (!held) throw new Error('nothing was held');
  expect(page.gate.find(held)).toBe(one('.second'));
  expect(page.gate.replay(held)).toBe(true);
  expect(page.heard).toEqual(thrice('second'));
  // Drawn anew, it is looked up as before.
  show(dialog('third'));
  expect(page.gate.find(held)).toBe(one('.third'));
});
