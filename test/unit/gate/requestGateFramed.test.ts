// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://claude.ai/chat/c1"}
import { afterEach, expect, test, vi } from 'vitest';
import { keepRequestGate } from '../../../lib/gate/requestGate.ts';

vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage: async () => true } } }));

afterEach(() => vi.unstubAllGlobals());

function allowed() {
  const gate: Parameters<typeof keepRequestGate>[0] = {
    signal: new AbortController().signal,
    isAcknowledged: () => false,
    tellGuard: () => undefined,
  };
  const kept = keepRequestGate(gate, () => 'allow');
  kept.follow('allow');
  const mayHaveLeft = (conversation: string | undefined) =>
    kept.mayHaveLeft({ at: performance.now(), conversation });
  return ['c1', 'c2', undefined].map(mayHaveLeft);
}

test('an allow opens every conversation of a tab’s own page, and only the one that is shown in a frame', () => {
  expect(allowed()).toEqual([true, true, true]);
  vi.stubGlobal('top', {});
  expect(allowed()).toEqual([true, false, true]);
});
