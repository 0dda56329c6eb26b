// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://claude.ai/chat/c0000000-0000-4000-8000-000000000001"}
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { showBanners } from '../../../entrypoints/explain/banners.ts';
import { SIGNALS } from '../../../lib/detect/signal.ts';
import type { Gate } from '../../../lib/gate/gate.ts';
import type { TabStatus } from '../../../lib/tab/tabStatus.ts';
import { bar, show } from '../page.ts';

let end: AbortController;
let reach: (target: Element, isTouch?: boolean, since?: number) => void;

beforeEach(() => {
  vi.useFakeTimers();
  show(`<p>words</p>${bar()}${bar()}`);
  end = new AbortController();
  const gate = { signal: end.signal, signals: () => SIGNALS } as unknown as Gate;
  const status = () => ({ verdict: { terms: 'consumer', ownTerms: 'none', action: 'warn' } }) as TabStatus;
  const banners = showBanners(gate, status, () => (key) => `words of ${key}`);
  reach = (target, isTouch = false, since) => banners.reach(target, isTouch, since);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const line = () => document.querySelectorAll('before-you-rate').length;
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

describe('the line comes where the pointer stays', () => {
  test('at a thumb, a tenth of a second after it came, and goes when it leaves', () => {
    reach(all('.up')[0] as Element);
    vi.advanceTimersByTime(99);
    expect(line()).toBe(0);
    vi.advanceTimersByTime(1);
    expect(line()).toBe(1);
    expect(all('.down')[0]?.getAttribute('aria-description')).toMatch(/^words of claims\./);
    reach(all('p')[0] as Element);
    expect(line()).toBe(0);
  });

  test.each([
    [60, 39, 0],
    [60, 40, 1],
    [300, 1, 1],
  ])('what explains came %i ms after the pointer: %i ms later there are %i', (ago, later, lines) => {
    reach(all('.up')[0] as Element, false, performance.now() - ago);
    vi.advanceTimersByTime(later);
    expect(line()).toBe(lines);
  });

  test('not for a pointer that passes over many bars, nor for a touch', () => {
    for (let at = 0; at < 20; at++) {
      reach(all('.up')[at % 2] as Element);
      vi.advanceTimersByTime(50);
      reach(all('p')[0] as Element);
    }
    reach(all('.up')[0] as Element, true);
    vi.advanceTimersByTime(1000);
    expect(line()).toBe(0);
    expect(all('[aria-description]')).toEqual([]);
  });

  test('from Copy to the thumb beside it, counted from the first', () => {
    reach(all('.copy')[0] as Element);
    vi.advanceTimersByTime(60);
    reach(all('.up')[0] as Element);
    vi.advanceTimersByTime(40);
    expect(line()).toBe(1);
  });
});

test('where the focus comes it is there at once: its words are read aloud then', () => {
  const [up] = all('.up');
  up?.focus();
  reach(up as Element);
  expect(line()).toBe(1);
  expect(up?.getAttribute('aria-description')).toMatch(/^words of claims\./);
});
