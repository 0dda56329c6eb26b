// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PlanNotice } from '../../../components/claude/PlanNotice.tsx';
import { inFreePlace } from '../../../components/claude/placement.ts';
import { isPressableAt, noticeObstacles } from '../../../lib/detect/obstacles.ts';
import { SIGNALS } from '../../../lib/detect/signal.ts';
import { catalogue } from '../../../lib/texts/catalogue.ts';
import { bar, show } from '../page.ts';

const t = catalogue('en');

function names(workspaceUrl: string, onSnooze: (() => void) | undefined): (string | null)[] {
  render(
    <PlanNotice t={t} workspaceUrl={workspaceUrl} onSnooze={onSnooze} onClose={vi.fn()} />,
    document.body,
  );
  return [...document.querySelectorAll('a, button')].map(
    (each) => each.getAttribute('aria-label') ?? each.textContent,
  );
}

afterEach(() => render(null, document.body));

test('it offers the organisation’s link where there is one, and no snooze where the policy keeps it', () => {
  expect(names('', vi.fn())).toEqual(['Not now', 'Close']);
  expect(names('https://acme.example/claude', vi.fn())).toEqual(['Open your workspace', 'Not now', 'Close']);
  expect(names('', undefined)).toEqual(['Close']);
});

test('what it may not lie over: the composer, dialogs and menus, thumbs; not Copy and Retry', () => {
  show(`<div role="textbox" id="composer"></div><div role="dialog" id="dialog"></div><div role="menu" id="menu"></div>
    ${bar()}<p>words</p>`);
  const found = noticeObstacles(document, SIGNALS).map((each) => each.id || each.className);
  expect(found.sort()).toEqual(['composer', 'dialog', 'down', 'menu', 'up']);
});

test.each([
  ['<button id="at"><b>Cancel plan</b></button>', true],
  ['<a id="at" href="/upgrade">Upgrade</a>', true],
  ['<a id="at">no link</a>', false],
  ['<div role="menuitem" id="at">Rename</div>', true],
  ['<div style="cursor: pointer"><i id="at">a row</i></div>', true],
  ['<iframe id="at" srcdoc="words"></iframe>', true],
  ['<main tabindex="-1"><p id="at">words</p></main>', false],
])('what a press would do something at: %s', (html, isPressable) => {
  show(html);
  const at = document.querySelector('#at');
  document.elementFromPoint = () => at?.firstElementChild ?? at;
  expect(isPressableAt(document, 1, 1)).toBe(isPressable);
  document.elementFromPoint = () => null;
  expect(isPressableAt(document, 1, 1)).toBe(false);
});

describe('the corner', () => {
  const box = (x: number, y: number, width: number, height: number) => {
    const element = document.createElement('div');
    element.getBoundingClientRect = () => new DOMRect(x, y, width, height);
    return element;
  };
  const WHOLE = box(0, 0, 1000, 800);
  const TOP_RIGHT = box(800, 60, 20, 20);
  const BOTTOM_RIGHT = box(800, 750, 20, 20);
  const BOTTOM_LEFT = box(10, 750, 20, 20);

  beforeEach(() => Object.assign(window, { innerWidth: 1000, innerHeight: 800 }));

  test.each([
    ['nothing in the way', [], '700px 56px', ''],
    ['a thumb in the middle', [box(400, 400, 30, 30)], '700px 56px', ''],
    ['a thumb at the top right', [TOP_RIGHT], '700px 700px', ''],
    ['both right corners', [TOP_RIGHT, BOTTOM_RIGHT], '0px 700px', ''],
    ['three corners', [TOP_RIGHT, BOTTOM_RIGHT, BOTTOM_LEFT], '0px 56px', ''],
    ['a dialog over all', [WHOLE], '700px 56px', 'hidden'],
  ] satisfies [string, HTMLElement[], string, string][])('%s', (_, obstacles, at, visibility) => {
    const notice = box(0, 0, 300, 100);
    inFreePlace(
      () => obstacles,
      () => false,
    )(notice);
    expect(`${notice.style.left} ${notice.style.top}`).toBe(at);
    expect(notice.style.visibility).toBe(visibility);
  });

  const inside = (parts: HTMLElement[]) => (x: number, y: number) =>
    parts.some((part) => {
      const { left, top, right, bottom } = part.getBoundingClientRect();
      return x >= left && x < right && y >= top && y < bottom;
    });
  const RIGHT_SIDE = box(900, 0, 24, 800);
  const LEFT_SIDE = box(0, 0, 24, 800);

  test.each([
    ['a button at the top right', [], [TOP_RIGHT], '700px 700px', ''],
    [
      'buttons in every corner',
      [],
      [TOP_RIGHT, BOTTOM_RIGHT, BOTTOM_LEFT, box(10, 100, 24, 12)],
      '700px 217px',
      '',
    ],
    ['buttons along both sides', [], [RIGHT_SIDE, LEFT_SIDE], '350px 56px', ''],
    ['buttons everywhere', [], [WHOLE], '700px 56px', ''],
    ['buttons everywhere, a thumb at the top right', [TOP_RIGHT], [WHOLE], '700px 700px', ''],
    ['a dialog over all', [WHOLE], [], '700px 56px', 'hidden'],
  ] satisfies [string, HTMLElement[], HTMLElement[], string, string][])(
    'with %s',
    (_, obstacles, pressable, at, visibility) => {
      const notice = box(0, 0, 300, 100);
      inFreePlace(() => obstacles, inside(pressable))(notice);
      expect(`${notice.style.left} ${notice.style.top}`).toBe(at);
      expect(notice.style.visibility).toBe(visibility);
      expect(notice.style.pointerEvents).toBe('');
    },
  );

  test('it stays where it went, as long as that is free', () => {
    const notice = box(0, 0, 300, 100);
    let pressable = [TOP_RIGHT];
    const place = inFreePlace(
      () => [],
      (x, y) => inside(pressable)(x, y),
    );
    const at = () => {
      place(notice);
      return `${notice.style.left} ${notice.style.top}`;
    };
    expect(at()).toBe('700px 700px');
    pressable = [];
    expect(at()).toBe('700px 700px');
    pressable = [BOTTOM_RIGHT];
    expect(at()).toBe('700px 56px');
  });

  test('of a free place no more points are asked than it has', () => {
    const ask = vi.fn((_x: number, _y: number) => false);
    const notice = box(0, 0, 384, 140);
    inFreePlace(() => [], ask)(notice);
    expect(ask.mock.calls.length).toBe(24 * 12);
  });
});
