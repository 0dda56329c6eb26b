// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://claude.ai/chat/c1"}
import { beforeEach, expect, test, vi } from 'vitest';
import { keepRequestGate } from '../../../lib/gate/requestGate.ts';
import type { Action } from '../../../lib/policy/policy.ts';
import type { RequestGateMessage } from '../../../lib/tab/messages.ts';

const sent: RequestGateMessage[] = [];
let answer: unknown;
let answered: (count: number) => Promise<unknown>;
vi.mock('wxt/browser', () => ({
  browser: { runtime: { sendMessage: (message: RequestGateMessage) => answered(sent.push(message)) } },
}));

let action: Action;
let isAcknowledged: boolean;
const said: string[] = [];

function requestGate() {
  const gate: Parameters<typeof keepRequestGate>[0] = {
    signal: new AbortController().signal,
    isAcknowledged: () => isAcknowledged,
    tellGuard: (word) => void said.push(word),
  };
  return keepRequestGate(gate, () => action);
}

const HERE = { type: 'request-gate', isOpen: true, scope: 'here', conversation: 'c1', isSession: false };
const last = () => [sent.at(-1)?.isOpen, said.at(-1)];

beforeEach(() => {
  sent.length = 0;
  said.length = 0;
  action = 'warn';
  isAcknowledged = false;
  answer = true;
  answered = async () => answer;
  vi.unstubAllGlobals();
});

test('an acknowledgement opens network and guard for its conversation', async () => {
  expect(await requestGate().open()).toBe(true);
  expect(sent).toEqual([HERE]);
  expect(said).toEqual(['open']);
});

test('under a block nothing opens, whoever asks', async () => {
  action = 'block';
  isAcknowledged = true;
  const kept = requestGate();
  expect(await kept.open()).toBe(false);
  kept.follow('block');
  kept.renew('block');
  expect(sent.filter(({ isOpen }) => isOpen)).toEqual([]);
  expect(said).not.toContain('open');
});

test('a policy that comes to block closes both at once, although the conversation is acknowledged', async () => {
  isAcknowledged = true;
  const kept = requestGate();
  await kept.open();
  action = 'block';
  kept.follow('block');
  expect(last()).toEqual([false, 'close']);
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
    const kept = requestGate();
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
    action = now;
    requestGate().follow(now);
    dispatchEvent(new Event('pagehide'));
    expect(last()).toEqual([false, 'close']);
    dispatchEvent(new Event('pageshow'));
    await Promise.resolve();
    expect(last()).toEqual(expected);
  },
);

test('where the background opens nothing, nothing counts as open', async () => {
  answer = false;
  const kept = requestGate();
  expect(await kept.open()).toBe(false);
  expect(last()).toEqual([false, 'close']);
  answer = true;
  expect(await kept.open()).toBe(true);
});

test.each([
  ['/chat/c1', 'c1', false],
  ['/cic/task/cse_1', 'cse_1', true],
  ['/cic', undefined, true],
  ['/code/session_1', 'session_1', true],
  ['/new', undefined, false],
])('at %s it names conversation %s, session: %s', async (path, conversation, isSession) => {
  history.replaceState(null, '', path);
  await requestGate().open();
  history.replaceState(null, '', '/chat/c1');
  expect(sent).toEqual([{ ...HERE, conversation, isSession }]);
});

test('an allow is said again for the next conversation, and no more once the verdict is another', () => {
  const navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
  const kept = requestGate();
  const visit = (path: string) => {
    history.replaceState(null, '', path);
    navigation.dispatchEvent(new Event('currententrychange'));
  };
  action = 'allow';
  kept.follow('allow');
  visit('/chat/c2');
  visit('/chat/c2');
  expect(sent.map((each) => each.isOpen && [each.scope, each.conversation])).toEqual([
    ['all', 'c1'],
    ['all', 'c2'],
  ]);
  kept.follow('block');
  visit('/chat/c1');
  expect(last()).toEqual([false, 'close']);
});

/** Lets every answer that is there be heard. */
const turns = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

test('what began while its conversation’s could leave may have left, until the closing was answered', async () => {
  let clock = 100;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  const kept = requestGate();
  const mayHaveLeft = (at: number, conversation: string | undefined = 'c1') =>
    kept.mayHaveLeft({ at, conversation });
  expect(mayHaveLeft(50)).toBe(false);
  await kept.open();
  clock = 200;
  const { promise, resolve } = Promise.withResolvers<boolean>();
  answered = () => promise;
  kept.close();
  clock = 300;
  expect([50, 100, 250, 300].map((at) => mayHaveLeft(at))).toEqual([false, true, true, true]);
  resolve(true);
  await turns();
  clock = 400;
  expect([150, 300, 350].map((at) => mayHaveLeft(at))).toEqual([true, true, false]);
  // Another conversation’s was stopped all the while; one that is not named may be either.
  expect(mayHaveLeft(150, 'c2')).toBe(false);
  expect(kept.mayHaveLeft({ at: 150, conversation: undefined })).toBe(true);
  vi.restoreAllMocks();
});

test('a worker that is lost is asked again, and the yes stands', async () => {
  let lost = 3;
  answered = async () => {
    if (lost-- > 0) throw new Error('The message port closed before a response was received.');
    return true;
  };
  expect(await requestGate().open()).toBe(true);
  expect(sent.length).toBe(4);
});

test('a worker that never answers: not open, the guard is closed, and the next yes asks anew', async () => {
  answered = async () => Promise.reject(new Error('Could not establish connection.'));
  const kept = requestGate();
  isAcknowledged = true;
  expect(await kept.open()).toBe(false);
  await turns();
  expect(said.at(-1)).toBe('close');
  answered = async () => true;
  expect(await kept.open()).toBe(true);
});
