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
  const kept = requestGate();
  expect(await kept.open()).toBe(true);
  expect(sent).toEqual([{ type: 'request-gate', isOpen: true, conversation: 'c1' }]);
  expect(said).toEqual(['open']);
});

test('under a block nothing opens, whoever asks', async () => {
  const kept = requestGate();
  action = 'block';
  isAcknowledged = true;
  expect(await kept.open()).toBe(false);
  kept.follow('block');
  kept.renew('block');
  expect(sent.filter(({ isOpen }) => isOpen)).toEqual([]);
  expect(said).not.toContain('open');
});

test('a policy that comes to block closes both at once, although the conversation is acknowledged', async () => {
  const kept = requestGate();
  isAcknowledged = true;
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
    const kept = requestGate();
    action = now;
    kept.follow(now);
    dispatchEvent(new Event('pagehide'));
    expect(last()).toEqual([false, 'close']);
    dispatchEvent(new Event('pageshow'));
    await Promise.resolve();
    expect(last()).toEqual(expected);
  },
);

test('where the background knows no tab, nothing counts as open', async () => {
  answer = false;
  const kept = requestGate();
  expect(await kept.open()).toBe(false);
  expect(last()).toEqual([false, 'close']);
  answer = true;
  expect(await kept.open()).toBe(true);
});

test('a frame that opened nothing closes its guard and leaves the network of the page around it', () => {
  vi.stubGlobal('top', { location: { origin: location.origin } });
  requestGate().close();
  expect(sent).toEqual([]);
  expect(said).toEqual(['close']);
});

test('a frame closes the network that it opened, also after a renewal', async () => {
  vi.stubGlobal('top', { location: { origin: location.origin } });
  const kept = requestGate();
  await kept.open();
  kept.renew('warn');
  expect(last()).toEqual([false, 'close']);
});

test('a frame in somebody else’s page closes at once', () => {
  vi.stubGlobal('top', { location: { origin: 'https://elsewhere.example' } });
  requestGate().close();
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
    kept.mayHaveLeft({ at, status: 0, conversation });
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
  expect([mayHaveLeft(150, 'c2'), kept.mayHaveLeft({ at: 150, status: 0, conversation: undefined })]).toEqual(
    [false, true],
  );
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
