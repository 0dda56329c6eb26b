// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://claude.ai/chat/c1"}
import { beforeEach, expect, test, vi } from 'vitest';
import { keepRequestGate } from '../../../lib/gate/requestGate.ts';
import type { RequestGateMessage } from '../../../lib/tab/messages.ts';

/** What the background was asked, each with its answer to come. */
const asked: { isOpen: boolean; answer: (value: boolean) => void }[] = [];
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      sendMessage: ({ isOpen }: RequestGateMessage) =>
        new Promise((answer) => asked.push({ isOpen, answer })),
    },
  },
}));

const told: string[] = [];
const allowed = (signal: AbortSignal) =>
  keepRequestGate(
    { signal, isAcknowledged: () => false, tellGuard: (word) => void told.push(word) },
    () => 'allow',
  );
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  asked.length = 0;
  told.length = 0;
});

test('asked twice for the same, the answer to the first closes nothing', async () => {
  const kept = allowed(new AbortController().signal);
  kept.renew('allow');
  kept.renew('allow');
  // The background has heard of a later one, and says no to the earlier.
  asked[0]?.answer(false);
  asked[1]?.answer(true);
  await settled();
  expect(asked.map(({ isOpen }) => isOpen)).toEqual([true, true]);
  expect(told).not.toContain('close');
});

test('a gate that a newer one has replaced opens and closes nothing any more', async () => {
  const retirement = new AbortController();
  const kept = allowed(retirement.signal);
  kept.follow('allow');
  retirement.abort();
  asked[0]?.answer(false);
  await settled();
  kept.renew('warn');
  kept.close();
  expect(asked.map(({ isOpen }) => isOpen)).toEqual([true]);
  expect(told).toEqual(['open']);
});
