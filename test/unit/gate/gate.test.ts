// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://claude.ai/new"}
import { describe, expect, test, vi } from 'vitest';
import { publishedGate, publishGate } from '../../../lib/gate/gate.ts';
import { one, show } from '../page.ts';
import { armed, CHAT, DOWN, OTHER_CHAT, UP } from './armed.ts';

const page = armed();

test('a press on a thumb never reaches the page', () => {
  const event = page.press(UP);
  expect(page.heard).toEqual([]);
  expect(event.defaultPrevented).toBe(true);
  expect(page.held).toMatchObject([
    { kind: 'thumb', direction: 'up', at: CHAT.slice(6), place: { key: 't1' } },
  ]);
});

test('nor a press that the page makes', () => {
  (one(DOWN) as HTMLElement).click();
  expect(page.heard).toEqual([]);
  expect(page.held).toMatchObject([{ direction: 'down' }]);
});

test.each(['.else', '[data-turn-key="t1"] .copy', '[data-turn-key="t1"] .retry', '[data-turn-key="t1"] p'])(
  'a press on %s does, untouched',
  (selector) => {
    expect(page.press(selector).defaultPrevented).toBe(false);
    // On window and twice on document.
    expect(page.heard).toHaveLength(3);
    expect(page.held).toEqual([]);
  },
);

describe('the verdict', () => {
  test.each([
    ['allow', 0],
    ['warn', 1],
    ['block', 1],
  ] as const)('%s', (action, held) => {
    page.explainBy({ action: () => action });
    page.press(UP);
    expect(page.held).toHaveLength(held);
    expect(page.heard).toHaveLength(held ? 0 : 3);
  });

  test('that fails holds', () => {
    page.explainBy({
      action() {
        throw new Error('storage is gone');
      },
    });
    page.press(UP);
    expect(page.held).toHaveLength(1);
    expect(page.heard).toEqual([]);
  });
});

describe('an acknowledgement', () => {
  function acknowledge(): void {
    page.press(UP);
    const [press] = page.held.splice(0);
    if (press) page.gate.acknowledge(press);
  }

  test('lets every thumb of its conversation through', () => {
    acknowledge();
    for (const thumb of [UP, DOWN, '[data-turn-key="t2"] .down']) page.press(thumb);
    expect(page.held).toEqual([]);
    expect(page.heard).toHaveLength(9);
  });

  test.each([OTHER_CHAT, '/new', '/settings/account'])('ends where %s is shown', (address) => {
    acknowledge();
    history.pushState(null, '', address);
    page.press(UP);
    expect(page.held).toHaveLength(1);
    expect(page.heard).toEqual([]);
  });

  test('is over when the person comes back', () => {
    acknowledge();
    history.pushState(null, '', OTHER_CHAT);
    window.dispatchEvent(new Event('popstate'));
    history.pushState(null, '', CHAT);
    page.press(UP);
    expect(page.held).toHaveLength(1);
  });

  test('is over when the page was left and is brought back as it was', () => {
    acknowledge();
    window.dispatchEvent(new Event('pagehide'));
    expect(page.gate.isAcknowledged()).toBe(false);
    page.press(UP);
    expect(page.held).toHaveLength(1);
  });

  test('survives another address of the same conversation', () => {
    acknowledge();
    history.pushState(null, '', `${CHAT}?x=1#settings/account`);
    page.press(UP);
    expect(page.held).toEqual([]);
  });

  test.each([
    ['a policy came to block', () => 'block' as const],
    [
      'the verdict fails',
      () => {
        throw new Error('storage is gone');
      },
    ],
  ])('counts no more when %s', (_, action) => {
    acknowledge();
    page.explainBy({ action });
    page.press(UP);
    expect(page.held).toHaveLength(1);
    expect(page.heard).toEqual([]);
  });

  test('for a page that names no conversation covers that page', () => {
    history.replaceState(null, '', '/cowork');
    acknowledge();
    page.press(UP);
    expect(page.held).toEqual([]);
    history.pushState(null, '', '/cowork/other');
    page.press(UP);
    expect(page.held).toHaveLength(1);
  });

  test('tells once when its conversation is left', () => {
    const left = vi.fn();
    page.explainBy({ left });
    acknowledge();
    expect(page.gate.isAcknowledged()).toBe(true);
    window.dispatchEvent(new Event('popstate'));
    expect(left).toHaveBeenCalledTimes(0);
    history.pushState(null, '', OTHER_CHAT);
    for (let i = 0; i < 2; i++) window.dispatchEvent(new Event('popstate'));
    expect(page.gate.isAcknowledged()).toBe(false);
    expect(left).toHaveBeenCalledTimes(1);
  });

  test('given on a new chat says nothing of the chat it becomes', () => {
    history.replaceState(null, '', '/new');
    acknowledge();
    history.pushState(null, '', CHAT);
    page.press(UP);
    expect(page.held).toHaveLength(1);
  });
});

test('a retired gate holds nothing, its successor does', () => {
  page.gate.retire();
  expect(page.gate.signal.aborted).toBe(true);
  page.press(UP);
  expect(page.heard).toHaveLength(3);
  expect(page.held).toEqual([]);
});

test('a published gate is found by the other script', () => {
  const other = vi.fn();
  publishGate(page.gate);
  publishedGate()?.signal.addEventListener('abort', other);
  expect(publishedGate()).toBe(page.gate);
  page.gate.retire();
  expect(other).toHaveBeenCalledOnce();
});

test('a thumb that stands in no bar is held by its name', () => {
  show('<button class="named" aria-label="Good response"></button>');
  page.press('.named');
  expect(page.held).toMatchObject([{ direction: 'up', bar: undefined, place: undefined }]);
  expect(page.heard).toEqual([]);
});
