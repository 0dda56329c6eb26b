import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { openMemory } from '../../../lib/memory/memory.ts';
import { SETTINGS_KEY } from '../../../lib/memory/stored.ts';
import { POLICY_KEY } from '../../../lib/policy/copy.ts';
import { readManaged } from '../../../lib/policy/validate.ts';
import { FakeBrowser } from '../fakeStorage.ts';

const world = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return world.browser;
  },
}));

const OWN_ALLOW = { [SETTINGS_KEY]: { answer: 'personal', consumerPersonal: 'allow' } };
let browser: FakeBrowser;
let end: AbortController;
let answer: (settled: object | false) => void;

const flush = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => {
  browser = new FakeBrowser();
  world.browser = browser;
  end = new AbortController();
  browser.runtime.sendMessage.mockImplementation(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
});
afterEach(() => end.abort());

test('a person’s own allow does not count until the background has settled the policy', async () => {
  browser.storage.local.items = { ...OWN_ALLOW };
  const memory = openMemory(end.signal);
  await flush();
  expect(memory.isRead).toBe(true);
  expect(memory.policy.actions.consumerPersonal).toBe('warn');
  expect(browser.runtime.sendMessage.mock.calls).toEqual([[{ type: 'settle' }]]);
  answer({});
  await flush();
  expect(memory.policy.actions.consumerPersonal).toBe('allow');
});

test('nor does an allow of the last known policy; its block holds at once', async () => {
  const values = {
    feedbackOnPersonalPlanAtWork: 'allow',
    feedbackOnTeamOrEnterprise: 'block',
    requireTick: false,
  };
  browser.storage.local.items = { [POLICY_KEY]: readManaged(values) };
  const memory = openMemory(end.signal);
  await flush();
  expect(memory.policy).toMatchObject({
    actions: { consumerWork: 'warn', commercialWork: 'block' },
    requireTick: 'where-needed',
  });
  answer({});
  await flush();
  expect(memory.policy).toMatchObject({
    actions: { consumerWork: 'allow', commercialWork: 'block' },
    requireTick: 'never',
  });
});

test('what the background wrote before it answered is known with the answer', async () => {
  browser.storage.local.items = { ...OWN_ALLOW };
  const seen: string[] = [];
  const memory = openMemory(end.signal);
  memory.onChange(() => seen.push(memory.policy.actions.consumerPersonal));
  await flush();
  // Its event is still on its way.
  browser.storage.local.items[POLICY_KEY] = readManaged({ feedbackOnPersonalAccount: 'block' });
  answer({});
  await flush();
  expect(seen).toEqual(['warn', 'block']);
});

test.each([
  ['knows not yet', () => Promise.resolve(false)],
  ['is away', () => Promise.reject(new Error('Could not establish connection'))],
  ['answers nonsense', () => Promise.resolve('yes')],
])('a background that %s is asked again when the store changes', async (_, reply) => {
  browser.storage.local.items = { ...OWN_ALLOW };
  browser.runtime.sendMessage.mockImplementation(reply as () => Promise<unknown>);
  const memory = openMemory(end.signal);
  await flush();
  expect(memory.policy.actions.consumerPersonal).toBe('warn');
  browser.runtime.sendMessage.mockImplementation(() => Promise.resolve({}));
  await browser.storage.local.set({ somebody: 'else' });
  await flush();
  expect(memory.policy.actions.consumerPersonal).toBe('allow');
  const asked = browser.runtime.sendMessage.mock.calls.length;
  await browser.storage.local.set({ somebody: 'once more' });
  await flush();
  // Once is enough.
  expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(asked);
});

test('whoever waits for the policy is told with it, and asks again where it could not be learnt', async () => {
  const memory = openMemory(end.signal);
  const first = memory.settle();
  await flush();
  answer(false);
  expect(await first).toBe(false);
  const second = memory.settle();
  await flush();
  browser.storage.local.items[POLICY_KEY] = readManaged({ feedbackOnPersonalAccount: 'block' });
  answer({});
  expect(await second).toBe(true);
  expect(memory.policy.actions.consumerPersonal).toBe('block');
  const asked = browser.runtime.sendMessage.mock.calls.length;
  expect(await memory.settle()).toBe(true);
  expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(asked);
});

test('a question that is never answered is asked anew, and no answer is strict meanwhile', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  browser.storage.local.items = { ...OWN_ALLOW };
  const memory = openMemory(end.signal);
  await vi.advanceTimersByTimeAsync(14_000);
  const { calls } = browser.runtime.sendMessage.mock;
  expect([calls.length, memory.policy.actions.consumerPersonal]).toEqual([1, 'warn']);
  await vi.advanceTimersByTimeAsync(2000);
  expect(calls).toEqual([[{ type: 'settle' }], [{ type: 'settle' }]]);
  answer({});
  await vi.advanceTimersByTimeAsync(0);
  expect(memory.policy.actions.consumerPersonal).toBe('allow');
});

test('a policy that comes later holds at once, and one that goes is gone', async () => {
  browser.runtime.sendMessage.mockImplementation(() => Promise.resolve({}));
  browser.storage.local.items = { ...OWN_ALLOW };
  const memory = openMemory(end.signal);
  await flush();
  await browser.storage.local.set({ [POLICY_KEY]: readManaged({ feedbackOnPersonalAccount: 'block' }) });
  expect(memory.policy.actions.consumerPersonal).toBe('block');
  await browser.storage.local.remove(POLICY_KEY);
  expect(memory.policy).toMatchObject({ managed: false, actions: { consumerPersonal: 'allow' } });
});

test('what was written is known with the answer, before its event', async () => {
  const memory = openMemory(end.signal);
  await flush();
  browser.stop('worker');
  expect(await memory.write(SETTINGS_KEY, OWN_ALLOW[SETTINGS_KEY])).toBe(true);
  expect(memory.stored.settings).toMatchObject(OWN_ALLOW[SETTINGS_KEY]);
});

test('a store that cannot be read may hold a policy: nothing passes', async () => {
  browser.storage.local.failure = new Error('damaged');
  browser.runtime.sendMessage.mockImplementation(() => Promise.resolve({}));
  const memory = openMemory(end.signal);
  await flush();
  expect(memory.policy).toMatchObject({ isReadable: false, actions: { consumerPersonal: 'block' } });
  expect(memory.isRead).toBe(false);
  // What changes alone says nothing of a policy.
  await browser.storage.local.set({ [SETTINGS_KEY]: OWN_ALLOW[SETTINGS_KEY] });
  await flush();
  expect(memory.policy).toMatchObject({ isReadable: false, actions: { consumerPersonal: 'block' } });
  // It may recover.
  browser.storage.local.failure = undefined;
  await browser.storage.local.set({ somebody: 'else' });
  await flush();
  expect(memory.isRead).toBe(true);
  expect(memory.policy).toMatchObject({ isReadable: true, actions: { consumerPersonal: 'allow' } });
});

test('in a private window what is written holds on its page, and is written nowhere', async () => {
  browser.runtime.sendMessage.mockImplementation(() => Promise.resolve({}));
  const memory = openMemory(end.signal, true);
  await flush();
  expect(await memory.write(SETTINGS_KEY, OWN_ALLOW[SETTINGS_KEY])).toBe(true);
  expect(memory.stored.settings).toMatchObject(OWN_ALLOW[SETTINGS_KEY]);
  // What changes in the store holds beside it.
  await browser.storage.local.set({ [POLICY_KEY]: readManaged({ feedbackOnPersonalAccount: 'block' }) });
  expect(memory.policy.actions.consumerPersonal).toBe('block');
  expect(memory.stored.settings).toMatchObject(OWN_ALLOW[SETTINGS_KEY]);
  expect(Object.keys(browser.storage.local.items)).toEqual([POLICY_KEY]);
});
