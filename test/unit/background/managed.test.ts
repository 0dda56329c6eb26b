import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followManaged } from '../../../lib/background/managed.ts';
import { POLICY_KEY } from '../../../lib/policy/copy.ts';
import { readManaged } from '../../../lib/policy/validate.ts';
import { FakeBrowser } from '../fakeStorage.ts';

const world = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return world.browser;
  },
}));

const BLOCK = { feedbackOnPersonalPlanAtWork: 'block', organisationName: 'Acme' };
const WARN = { feedbackOnPersonalPlanAtWork: 'warn' };

let browser: FakeBrowser;
let closings: unknown[];

const kept = () => browser.storage.local.items[POLICY_KEY];
/** Starts the background: its worker begins, and whatever is kept when gates close is noted. */
const start = () =>
  followManaged(async () => {
    closings.push(structuredClone(kept()));
  }, Date.now);
/** True when the answer is there by now, without any time passing. */
async function isTold(answer: Promise<boolean>): Promise<boolean> {
  let isThere = false;
  void answer.then(() => {
    isThere = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  return isThere;
}

beforeEach(() => {
  vi.useFakeTimers();
  browser = new FakeBrowser();
  world.browser = browser;
  closings = [];
});
afterEach(() => vi.useRealTimers());

test('a policy is kept, checked, and settled at once', async () => {
  browser.storage.managed.items = { ...BLOCK, requireTick: 'yes' };
  const isSettled = start();
  expect(await isTold(isSettled())).toBe(true);
  expect(kept()).toEqual(readManaged({ ...BLOCK, requireTick: 'yes' }));
  expect(await isSettled()).toBe(true);
});

test('Firefox without a policy rejects: settled at once, nothing kept', async () => {
  browser.storage.local.items = { [POLICY_KEY]: readManaged(BLOCK) };
  browser.storage.managed.failure = new Error('Managed storage manifest not found');
  const isSettled = start();
  expect(await isTold(isSettled())).toBe(true);
  expect(kept()).toBeUndefined();
});

test('any other failure tells nothing: what was known stays, and nothing is settled until it is learnt', async () => {
  browser.storage.local.items = { [POLICY_KEY]: readManaged(BLOCK) };
  browser.storage.managed.failure = new Error('The database is damaged');
  const isSettled = start();
  expect(await isSettled()).toBe(false);
  expect(kept()).toEqual(readManaged(BLOCK));
  browser.storage.managed.failure = undefined;
  browser.storage.managed.items = { ...WARN };
  expect(await isSettled()).toBe(true);
  expect(kept()).toEqual(readManaged(WARN));
});

test('Chrome, first start, empty: settled after a second empty answer, 5 seconds later', async () => {
  const isSettled = start();
  expect(await isTold(isSettled())).toBe(false);
  await vi.advanceTimersByTimeAsync(4999);
  expect(await isTold(isSettled())).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await isTold(isSettled())).toBe(true);
  expect(kept()).toBeUndefined();
});

test('Chrome, first start: a policy that arrives late is kept before anything is settled', async () => {
  const isSettled = start();
  await vi.advanceTimersByTimeAsync(2000);
  await browser.setPolicy(BLOCK);
  await vi.advanceTimersByTimeAsync(0);
  expect(kept()).toEqual(readManaged(BLOCK));
  await vi.advanceTimersByTimeAsync(3000);
  expect(await isSettled()).toBe(true);
  expect(kept()).toEqual(readManaged(BLOCK));
});

test('a policy that arrives after that is kept too', async () => {
  const isSettled = start();
  await vi.advanceTimersByTimeAsync(5000);
  expect(await isSettled()).toBe(true);
  await browser.setPolicy(BLOCK);
  await vi.advanceTimersByTimeAsync(0);
  expect(kept()).toEqual(readManaged(BLOCK));
});

test('removed while Chrome was closed: it holds while in doubt, then it is gone', async () => {
  browser.storage.local.items = { [POLICY_KEY]: readManaged(BLOCK) };
  const isSettled = start();
  await vi.advanceTimersByTimeAsync(4999);
  expect(kept()).toEqual(readManaged(BLOCK));
  expect(await isTold(isSettled())).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await isSettled()).toBe(true);
  expect(kept()).toBeUndefined();
});

test('a worker that stops while in doubt doubts anew: the policy holds until then', async () => {
  browser.storage.local.items = { [POLICY_KEY]: readManaged(BLOCK) };
  start();
  await vi.advanceTimersByTimeAsync(3000);
  vi.clearAllTimers();
  browser.stop('worker');
  const isSettled = start();
  await vi.advanceTimersByTimeAsync(4999);
  expect(kept()).toEqual(readManaged(BLOCK));
  await vi.advanceTimersByTimeAsync(1);
  expect(await isSettled()).toBe(true);
  expect(kept()).toBeUndefined();
});

test('removed or changed while Chrome runs: at once, without a restart', async () => {
  browser.storage.managed.items = { ...BLOCK };
  await start()();
  await browser.setPolicy(WARN);
  await vi.advanceTimersByTimeAsync(0);
  expect(kept()).toEqual(readManaged(WARN));
  browser.storage.managed.items = {};
  await browser.storage.managed.remove('feedbackOnPersonalPlanAtWork');
  await vi.advanceTimersByTimeAsync(0);
  expect(kept()).toBeUndefined();
});

test('the worker’s later starts in a session settle at once; those of the next session doubt again', async () => {
  const first = start();
  await vi.advanceTimersByTimeAsync(5000);
  await first();
  browser.stop('worker');
  expect(await isTold(start()())).toBe(true);
  browser.stop('browser');
  expect(await isTold(start()())).toBe(false);
});

test('a policy that a settled session no longer tells of is doubted like any other', async () => {
  browser.storage.managed.items = { ...BLOCK };
  await start()();
  browser.stop('worker');
  // Nobody was there to hear of it.
  browser.storage.managed.items = {};
  const isSettled = start();
  expect(await isTold(isSettled())).toBe(false);
  expect(kept()).toEqual(readManaged(BLOCK));
  await vi.advanceTimersByTimeAsync(5000);
  expect(await isSettled()).toBe(true);
  expect(kept()).toBeUndefined();
});

test('the network is closed before another policy is told, and only then', async () => {
  browser.storage.managed.items = { ...WARN };
  await start()();
  expect(closings).toEqual([undefined]);
  browser.stop('worker');
  await start()();
  // Chrome gives a record back with its keys in another order.
  const { values, problems } = readManaged({ ...BLOCK });
  browser.storage.local.items[POLICY_KEY] = {
    problems,
    values: Object.fromEntries(Object.entries(values).toReversed()),
  };
  await browser.setPolicy({ ...BLOCK });
  await vi.advanceTimersByTimeAsync(0);
  expect(closings).toHaveLength(1);
  await browser.setPolicy(WARN);
  await vi.advanceTimersByTimeAsync(0);
  expect(closings).toHaveLength(2);
  expect(closings[1]).toMatchObject({ values: BLOCK });
});

test('a corrupt copy is healed by the worker’s next start', async () => {
  browser.storage.managed.items = { ...BLOCK };
  browser.storage.local.items = { [POLICY_KEY]: 'garbage' };
  await start()();
  expect(kept()).toEqual(readManaged(BLOCK));
});

test('answers are kept in the order in which they were asked for', async () => {
  browser.storage.managed.items = { ...BLOCK };
  start();
  void browser.setPolicy(WARN);
  void browser.setPolicy(BLOCK);
  void browser.setPolicy({ organisationName: 'Last' });
  await vi.advanceTimersByTimeAsync(0);
  expect(kept()).toEqual(readManaged({ organisationName: 'Last' }));
});
