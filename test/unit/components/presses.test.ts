// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { followPresses, type Presses, type Refusal } from '../../../components/claude/presses.ts';

let presses: Presses;
let round: number;
/** What the judge says at a moment, in milliseconds: a press that begins sooner than 500 was too soon. */
let isCovered: boolean;
let dialog: HTMLElement;

const judge = (_: Element, { timeStamp }: Event): Refusal | undefined => {
  if (timeStamp < 500) return 'soon';
  return isCovered ? 'unseen' : undefined;
};

beforeEach(() => {
  dialog = document.createElement('div');
  for (const id of ['yes', 'no']) dialog.append(Object.assign(document.createElement('button'), { id }));
  const label = dialog.appendChild(document.createElement('label'));
  label.append(Object.assign(document.createElement('input'), { type: 'checkbox', id: 'tick' }));
  label.append(Object.assign(document.createElement('span'), { id: 'words' }));
  document.body.replaceChildren(dialog);
  round = 1;
  isCovered = false;
  presses = followPresses(dialog, judge, () => round);
});

const part = (id: string) => document.getElementById(id) as HTMLElement;
const down = (id: string, timeStamp: number, change = {}) =>
  presses.remember({ type: 'pointerdown', isTrusted: true, timeStamp, ...change } as Event, part(id));
const key = (id: string, timeStamp: number, init: KeyboardEventInit) => {
  const event = new KeyboardEvent('keydown', init);
  Object.defineProperties(event, { isTrusted: { value: true }, timeStamp: { value: timeStamp } });
  presses.remember(event, part(id));
};
const click = (id: string, timeStamp: number, change = {}) =>
  presses.refusalOf({
    isTrusted: true,
    detail: 1,
    timeStamp,
    currentTarget: part(id),
    ...change,
  } as unknown as MouseEvent);

describe('a press counts from where it goes down', () => {
  test.each([
    [600, 700, undefined],
    [100, 700, 'soon'],
    [499, 5000, 'soon'],
    [500, 501, undefined],
  ] as const)('down at %i, up at %i: %s', (at, until, outcome) => {
    down('yes', at);
    expect(click('yes', until)).toBe(outcome);
  });

  test('each press by itself', () => {
    down('yes', 100);
    expect(click('yes', 200)).toBe('soon');
    down('yes', 900);
    expect(click('yes', 950)).toBeUndefined();
    expect(click('yes', 960)).toBe('unseen');
  });

  test('a mouse button that a pointer already told of is the same press', () => {
    down('yes', 499);
    down('yes', 501, { type: 'mousedown' });
    expect(click('yes', 900)).toBe('soon');
  });

  test('a key held since before is no new press', () => {
    key('yes', 900, { key: ' ', repeat: true });
    expect(click('yes', 950, { detail: 0 })).toBe('soon');
    key('yes', 400, { key: ' ' });
    key('yes', 900, { key: ' ', repeat: true });
    expect(click('yes', 950, { detail: 0 })).toBe('soon');
    key('yes', 900, { key: 'Enter' });
    expect(click('yes', 950, { detail: 0 })).toBeUndefined();
  });

  test('other keys are none', () => {
    key('yes', 100, { key: 'Tab' });
    expect(click('yes', 900, { detail: 0 })).toBeUndefined();
  });
});

test('what changed between down and up was not what was meant', () => {
  down('yes', 900);
  round += 1;
  expect(click('yes', 950)).toBe('unseen');
  down('yes', 900);
  isCovered = true;
  expect(click('yes', 950)).toBe('unseen');
});

test('a click whose down was elsewhere is none: a captured pointer, a swallowed event', () => {
  down('no', 900);
  expect(click('yes', 950)).toBe('unseen');
  expect(click('yes', 950)).toBe('unseen');
});

test('a program presses nothing, and its downs are not remembered', () => {
  expect(click('yes', 950, { isTrusted: false })).toBe('script');
  down('yes', 900, { isTrusted: false });
  expect(click('yes', 950)).toBe('unseen');
});

test('assistive technology presses without anything going down, and is judged then', () => {
  expect(click('yes', 900, { detail: 0 })).toBeUndefined();
  expect(click('yes', 400, { detail: 0 })).toBe('soon');
});

test('the words beside the tick are the tick', () => {
  down('words', 900);
  expect(click('tick', 950)).toBeUndefined();
  down('words', 100);
  expect(click('tick', 950)).toBe('soon');
});
