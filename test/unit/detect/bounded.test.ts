// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://claude.ai/chat/c0000000-0000-4000-8000-000000000001"}
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isNearButton } from '../../../lib/detect/bar.ts';
import { messageCountAtLeast } from '../../../lib/detect/conversation.ts';
import { isUpsideDown } from '../../../lib/detect/drawing.ts';
import { healthOf, healthStateOf } from '../../../lib/detect/health.ts';
import { lookAt } from '../../../lib/detect/look.ts';
import { drawnDirection } from '../../../lib/detect/pairs.ts';
import { SIGNALS } from '../../../lib/detect/signal.ts';
import { ratingAt } from '../../../lib/gate/held.ts';
import { bar, show } from '../page.ts';

/** What asks the page for something: each call from our code counts, what it calls itself does not. */
const ASKING = [
  [Document.prototype, ['querySelector', 'querySelectorAll', 'getElementById']],
  [
    Element.prototype,
    ['querySelector', 'querySelectorAll', 'closest', 'matches', 'getAttribute', 'hasAttribute'],
  ],
  [Element.prototype, ['getElementsByTagName', 'getBoundingClientRect']],
  [Node.prototype, ['contains', 'compareDocumentPosition', 'getRootNode']],
] as const;

let calls = 0;

beforeEach(() => {
  let depth = 0;
  for (const [prototype, names] of ASKING) {
    for (const name of names) {
      const native = Reflect.get(prototype, name) as (...args: unknown[]) => unknown;
      vi.spyOn(prototype as unknown as Record<string, () => unknown>, name).mockImplementation(function (
        this: unknown,
        ...args: never[]
      ) {
        if (depth === 0) calls += 1;
        depth += 1;
        try {
          return native.apply(this, args) as never;
        } finally {
          depth -= 1;
        }
      });
    }
  }
});
afterEach(() => void vi.restoreAllMocks());

const rows = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    i % 2
      ? `<div data-testid="transcript-row" aria-posinset="${i + 1}"><div data-is-streaming="false">a</div>${bar()}</div>`
      : `<div data-testid="transcript-row" aria-posinset="${i + 1}"><p data-testid="user-message">q</p></div>`,
  ).join('');

/** How often the page is asked on a page of so many rows. */
function asked(count: number, look: (thumb: Element, text: Element) => unknown): number {
  show(
    `<nav><button data-testid="user-menu-button">Robin\nMax plan</button></nav><main>${rows(count)}</main>`,
  );
  const [thumb, text] = ['.up', 'p'].map((each) => [...document.querySelectorAll(each)].at(-1) as Element);
  calls = 0;
  look(thumb as Element, text as Element);
  return calls;
}

describe('a page of 2,000 rows is asked no more often than one of 200', () => {
  test.each([
    ['by a look at the account', () => lookAt(document, location)],
    [
      'by the badge',
      () =>
        healthStateOf(
          document,
          location.pathname,
          { held: { thumb: 0, submit: 0, request: 0 }, unforeseen: 0, signals: [] },
          SIGNALS,
        ),
    ],
    [
      'by the popup',
      () =>
        healthOf(
          document,
          location.pathname,
          { held: { thumb: 0, submit: 0, request: 0 }, unforeseen: 0, signals: [] },
          SIGNALS,
        ),
    ],
    ['by a press on a thumb', (thumb) => ratingAt(thumb, SIGNALS)],
    ['by a press beside one', (_, text) => ratingAt(text, SIGNALS)],
    ['by the count of messages', () => messageCountAtLeast(document)],
  ] satisfies [string, (thumb: Element, text: Element) => unknown][])('%s', (_, look) => {
    const few = asked(200, look);
    expect(few).toBeGreaterThan(1);
    expect(asked(2000, look)).toBe(few);
    // A few hundred at most: the newest bars and buttons.
    expect(few).toBeLessThan(8000);
  });

  test('a pointer over the text of a message costs one look', () => {
    expect(asked(200, (_, text) => isNearButton(text))).toBeLessThanOrEqual(3);
  });

  test('the count is right all the same', () => {
    asked(200, () => undefined);
    expect(messageCountAtLeast(document)).toBe(200);
  });
});

test('what stands beside a button with the name of the other way is not compared with it', () => {
  const points = vi.fn(() => ({ x: 0, y: 0 }));
  const names = ['Copy', 'Give positive feedback', 'Give negative feedback', 'Retry'];
  show(
    `<div data-cds="MessageActions">${names.map((name) => `<button aria-label="${name}"><path d="${name}"></path></button>`).join('')}</div>`,
  );
  for (const path of document.querySelectorAll('path'))
    Object.assign(path, { getTotalLength: () => 100, getPointAtLength: points });
  const buttons = [...document.querySelectorAll('button')];
  const isCompared = (button: Element | undefined) => {
    points.mockClear();
    drawnDirection(button as Element, document.querySelector('[data-cds]') as Element);
    return points.mock.calls.length > 0;
  };
  expect(buttons.map(isCompared)).toEqual([false, true, true, false]);
});

test.each([
  ['40 long are not compared point by point', 40, false],
  ['100 are', 100, true],
])('an icon 100 long and one of %s', (_, length, isCompared) => {
  const points = vi.fn(() => ({ x: 0, y: 0 }));
  const measures = {
    getTotalLength(this: Element) {
      return Number(this.getAttribute('d'));
    },
    getPointAtLength: points,
  };
  show(`<p>${['100', `${length} `].map((d) => `<button><path d="${d}"></path></button>`).join('')}</p>`);
  for (const path of document.querySelectorAll('path')) Object.assign(path, measures);
  const [one, other] = document.querySelectorAll('button');
  isUpsideDown(one as Element, other as Element);
  expect(points.mock.calls.length > 0).toBe(isCompared);
});
