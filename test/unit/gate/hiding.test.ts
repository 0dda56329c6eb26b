// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SIGNALS, type Signal } from '../../../lib/detect/signal.ts';
import { hideThumbs } from '../../../lib/gate/hiding.ts';
import { all, one, row, show } from '../page.ts';

const HIDDEN = '[data-before-you-rate-hidden]';
const hidden = () => all(HIDDEN).map(({ className }) => className);
let page: AbortController;
let hide: (isHidden: boolean, known?: string) => void;

beforeEach(() => {
  page = new AbortController();
  const follow = hideThumbs(() => SIGNALS, page.signal);
  hide = (isHidden, known = '') => follow(isHidden, known);
  show(row('a'));
});
afterEach(() => page.abort());

/** Lets the observer hear of what was changed. */
const heard = () => new Promise((resolve) => setTimeout(resolve));

test('thumbs and nothing else are hidden, and shown again when nobody asks for it any more', () => {
  hide(true);
  expect(hidden()).toEqual(['up', 'down']);
  hide(true);
  expect(hidden()).toEqual(['up', 'down']);
  hide(false);
  expect(hidden()).toEqual([]);
});

test('nothing is hidden, and nothing watched, where no policy asks for it', async () => {
  hide(false);
  document.body.insertAdjacentHTML('beforeend', row('b'));
  await heard();
  expect(hidden()).toEqual([]);
});

test('what is drawn later is hidden too, whether a row comes or one button of a bar', async () => {
  hide(true);
  document.body.insertAdjacentHTML('beforeend', row('b'));
  await heard();
  expect(hidden()).toEqual(['up', 'down', 'up', 'down']);
  const [bar] = all('[data-cds="MessageActions"]');
  one('[data-turn-key="a"] .up').remove();
  const again = document.createElement('button');
  again.className = 'again';
  again.setAttribute('aria-pressed', 'false');
  bar?.querySelector('.copy')?.after(again);
  await heard();
  expect(hidden()).toEqual(['again', 'down', 'up', 'down']);
});

test('a button that becomes another is shown, and one that the page shows all the same is hidden again', async () => {
  hide(true);
  const up = one('.up');
  const down = one('.down');
  down.removeAttribute('data-before-you-rate-hidden');
  await heard();
  expect(hidden()).toEqual(['up', 'down']);
  for (const each of [up, down]) {
    each.removeAttribute('aria-pressed');
    each.setAttribute('aria-label', 'Share');
  }
  await heard();
  expect(hidden()).toEqual([]);
});

test('a name that only an organisation knows: once it is known, and no more once it is not', () => {
  show('<button class="other" aria-label="Appreciate">+</button><button class="plain">c</button>');
  const own = new AbortController();
  let isKnown = false;
  const appreciate: Signal = {
    id: 'extra-name',
    direction: (button) => (button.getAttribute('aria-label') === 'Appreciate' ? 'unknown' : undefined),
  };
  const follow = hideThumbs(() => (isKnown ? [appreciate] : []), own.signal);
  const known = (now: boolean) => {
    isKnown = now;
    follow(true, String(now));
    return hidden();
  };
  expect([known(false), known(true), known(false)]).toEqual([[], ['other'], []]);
  own.abort();
});

test('a gate that retires leaves nothing hidden, and hides nothing any more', async () => {
  hide(true);
  page.abort();
  expect(hidden()).toEqual([]);
  document.body.insertAdjacentHTML('beforeend', row('b'));
  await heard();
  hide(true);
  expect(hidden()).toEqual([]);
});

test.each([
  [{ runtime: { id: 'abc' } }, ['up', 'down']],
  // Gone: at the first sign of a person the thumbs are back, and nothing is watched any more.
  [{ runtime: {} }, []],
])('at a sign of a person, the extension being %o: %o are hidden', async (chrome, expected) => {
  vi.stubGlobal('chrome', chrome);
  hide(true);
  window.dispatchEvent(new Event('pointerover'));
  expect(hidden()).toEqual(expected);
  document.body.insertAdjacentHTML('beforeend', row('b'));
  await heard();
  expect(hidden()).toEqual([...expected, ...expected]);
  vi.unstubAllGlobals();
});
