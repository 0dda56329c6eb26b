// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { clearLeftovers } from '../../../lib/guard/leftovers.ts';
import { OUR_ELEMENT } from '../../../lib/values/ourElement.ts';

let isGone = false;
let asked = 0;
clearLeftovers(window, {
  isGateGone() {
    asked += 1;
    return isGone;
  },
});
const left = () => document.querySelectorAll(OUR_ELEMENT).length;

beforeEach(() => {
  asked = 0;
  for (const each of document.querySelectorAll(OUR_ELEMENT)) each.remove();
});

test.each(['pointerover', 'pointerdown', 'keydown'])(
  'at a %s what a gate that is gone left is taken away',
  (sign) => {
    const own = document.createElement(OUR_ELEMENT);
    document.documentElement.append(own);
    isGone = false;
    window.dispatchEvent(new Event(sign));
    expect(left()).toBe(1);
    isGone = true;
    window.dispatchEvent(new Event(sign));
    expect(left()).toBe(0);
  },
);

test('where nothing of ours is open nobody is asked, and the page’s own element of this name stays', () => {
  isGone = true;
  document.body.append(document.createElement(OUR_ELEMENT));
  window.dispatchEvent(new Event('pointerover'));
  expect([asked, left()]).toEqual([0, 1]);
});
