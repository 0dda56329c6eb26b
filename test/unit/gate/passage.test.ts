// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://claude.ai/chat/c1"}
import { beforeEach, expect, test, vi } from 'vitest';
import type { Gate } from '../../../lib/gate/gate.ts';
import { keepPassage } from '../../../lib/gate/passage.ts';
import type { Action } from '../../../lib/policy/policy.ts';
import type { PassageMessage } from '../../../lib/tab/messages.ts';

const sent: PassageMessage[] = [];
vi.mock('wxt/browser', () => ({
  browser: { runtime: { sendMessage: (message: PassageMessage) => Promise.resolve(sent.push(message)) } },
}));

let action: Action;
let isAcknowledged: boolean;
const said: string[] = [];

function passage() {
  return keepPassage({
    signal: new AbortController().signal,
    action: () => action,
    isAcknowledged: () => isAcknowledged,
    guard: { say: (word: string) => said.push(word) },
  } as unknown as Gate);
}

const last = () => [sent.at(-1)?.isOpen, said.at(-1)];

beforeEach(() => {
  sent.length = 0;
  said.length = 0;
  action = 'warn';
  isAcknowledged = false;
});

test('an acknowledgement opens network and guard for its conversation', async () => {
  const kept = passage();
  await kept.open();
  expect(sent).toEqual([{ type: 'passage', isOpen: true, conversation: 'c1' }]);
  expect(said).toEqual(['open']);
  expect(kept.isOpen()).toBe(true);
});

test('under a block nothing opens, whoever asks', async () => {
  const kept = passage();
  action = 'block';
  isAcknowledged = true;
  await kept.open();
  kept.follow('block');
  kept.renew('block');
  expect(sent.filter(({ isOpen }) => isOpen)).toEqual([]);
  expect(said).not.toContain('open');
  expect(kept.isOpen()).toBe(false);
});

test('a policy that comes to block closes both at once, although the conversation is acknowledged', async () => {
  const kept = passage();
  isAcknowledged = true;
  await kept.open();
  action = 'block';
  kept.follow('block');
  expect(last()).toEqual([false, 'close']);
  expect(kept.isOpen()).toBe(false);
});

test.each([
  ['allow', false, false, true],
  ['allow', true, true, true],
  ['warn', true, true, true],
  // Opened by nobody, or not acknowledged: it stays closed.
  ['warn', true, false, false],
  ['warn', false, true, false],
  ['block', true, true, false],
] satisfies [Action, boolean, boolean, boolean][])(
  'another policy, now %s, acknowledged %s, opened before %s: open again %s',
  async (now, acknowledged, wasOpen, isOpen) => {
    const kept = passage();
    isAcknowledged = true;
    if (wasOpen) await kept.open();
    const before = sent.length;
    isAcknowledged = acknowledged;
    action = now;
    kept.renew(now);
    await Promise.resolve();
    // Said anew, because the background has closed every tab's network.
    expect(sent.length).toBe(before + 1);
    expect(last()).toEqual([isOpen, isOpen ? 'open' : 'close']);
  },
);

test.each([
  ['allow', [true, 'open']],
  ['warn', [false, 'close']],
  ['block', [false, 'close']],
] satisfies [Action, [boolean, string]][])(
  'a page left and brought back as it was: under %s it is %j',
  async (now, expected) => {
    const kept = passage();
    action = now;
    kept.follow(now);
    dispatchEvent(new Event('pagehide'));
    expect(last()).toEqual([false, 'close']);
    dispatchEvent(new Event('pageshow'));
    await Promise.resolve();
    expect(last()).toEqual(expected);
  },
);
