// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { armGate } from '../../../lib/gate/armGate.ts';
import type { Gate } from '../../../lib/gate/gate.ts';
import { succeedOrphans } from '../../../lib/gate/succession.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A gate whose extension is alive, or gone. */
function gate(): Gate {
  const armed = armGate();
  succeedOrphans(armed);
  return armed;
}

const ALIVE = { runtime: { id: 'before-you-rate' } };

test.each([
  ['alive', ALIVE, false],
  // As Chromium 156 leaves it after an update.
  ['gone, its API empty', { runtime: {} }, true],
  ['gone, its API too', {}, true],
])('the extension of the old gate is %s', (_, chrome, isEnded) => {
  vi.stubGlobal('chrome', chrome);
  const old = gate();
  const newer = gate();
  expect([old.signal.aborted, newer.signal.aborted]).toEqual([isEnded, false]);
  old.retire();
  newer.retire();
});

test('a page that sends the event ends no living gate', () => {
  vi.stubGlobal('chrome', ALIVE);
  const armed = gate();
  document.dispatchEvent(new Event('before-you-rate-newer'));
  expect(armed.signal.aborted).toBe(false);
  armed.retire();
});

test('what an older gate drew, and cannot take away any more, goes when a newer one comes', () => {
  document.documentElement.append(document.createElement('before-you-rate'));
  const newer = gate();
  expect(document.querySelector('before-you-rate')).toBeNull();
  newer.retire();
});

test.each([
  ['alive', ALIVE, false],
  ['gone', {}, true],
])('an extension that is %s: what was held ends the holding after a while %s', (_, chrome, isEnded) => {
  vi.useFakeTimers();
  vi.stubGlobal('chrome', chrome);
  const armed = gate();
  armed.hold({ fate: 'stopped', door: 'rating' });
  expect(armed.signal.aborted).toBe(false);
  vi.advanceTimersByTime(6000);
  expect(armed.signal.aborted).toBe(isEnded);
  armed.retire();
});
