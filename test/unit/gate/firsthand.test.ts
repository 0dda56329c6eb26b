// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { armGate } from '../../../lib/gate/armGate.ts';
import { takeFirsthand } from '../../../lib/gate/firsthand.ts';

const native = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'adoptedStyleSheets');
afterEach(() => {
  if (native) Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', native);
});

const rootOf = () => document.createElement('div').attachShadow({ mode: 'closed' });

/** As a browser keeps them: on the prototype, by a getter. */
function keepSheets(): Map<object, unknown[]> {
  const kept = new Map<object, unknown[]>();
  const get = function (this: object) {
    return kept.get(this) ?? [];
  };
  Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { configurable: true, get });
  return kept;
}

test('counts the sheets that a root has, whatever the page makes it say', () => {
  const kept = keepSheets();
  const { adoptedCount } = takeFirsthand();
  const root = rootOf();
  expect(adoptedCount(root)).toBe(0);
  kept.set(root, [{}]);
  Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { configurable: true, get: () => [] });
  Object.defineProperty(root, 'adoptedStyleSheets', { value: [] });
  expect(adoptedCount(root)).toBe(1);
});

test('where it cannot be read, there may be some', () => {
  Reflect.deleteProperty(ShadowRoot.prototype, 'adoptedStyleSheets');
  expect(takeFirsthand().adoptedCount(rootOf())).toBe(1);
});

test.each([
  ['no constructor', {}],
  ['an element', { ShadowRoot: {} }],
])('arms where the page gives %s by the name of its own window', (_, named) => {
  Object.assign(window, { wrappedJSObject: named });
  try {
    expect(takeFirsthand().adoptedCount(rootOf())).toBeTypeOf('number');
  } finally {
    Reflect.deleteProperty(window, 'wrappedJSObject');
  }
});

test('the gate hears what is shown or hidden, before the page can stop it', () => {
  const gate = armGate();
  window.addEventListener('beforetoggle', (event) => event.stopImmediatePropagation(), { capture: true });
  const toast = document.body.appendChild(document.createElement('div'));
  expect(gate.firsthand.toggled.has(toast)).toBe(false);
  toast.dispatchEvent(new Event('beforetoggle'));
  expect(gate.firsthand.toggled.has(toast)).toBe(true);
  gate.retire();
});
