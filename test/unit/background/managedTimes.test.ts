import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followManaged } from '../../../lib/background/managed.ts';
import { POLICY_KEY } from '../../../lib/policy/copy.ts';
import { TIMES_KEY } from '../../../lib/policy/times.ts';
import { readManaged } from '../../../lib/policy/validate.ts';
import { FakeBrowser } from '../fakeStorage.ts';

const world = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return world.browser;
  },
}));

const BLOCK = { feedbackOnPersonalPlanAtWork: 'block' };
const MINUTE = 60_000;
const NINE = Date.UTC(2026, 10, 26, 9);

let browser: FakeBrowser;
const times = () => browser.storage.local.items[TIMES_KEY];
const start = () => followManaged(async () => undefined, Date.now);
const pass = (minutes: number) => vi.advanceTimersByTimeAsync(minutes * MINUTE);

beforeEach(() => {
  vi.useFakeTimers({ now: NINE });
  browser = new FakeBrowser();
  world.browser = browser;
});
afterEach(() => vi.useRealTimers());

test('a policy that arrives after minutes is in force since then; where there is none, nothing is noted', async () => {
  const isSettled = start();
  await pass(7);
  expect(await isSettled()).toBe(true);
  expect(times()).toBeUndefined();
  await browser.setPolicy(BLOCK);
  await pass(0);
  expect(times()).toEqual({ since: NINE + 7 * MINUTE, seen: NINE + 7 * MINUTE });
});

test('told again, it is in force since before; changed, since now', async () => {
  browser.storage.managed.items = { ...BLOCK };
  await start()();
  for (const [wait, seen] of [
    [30, 0],
    [60, 90],
  ] as const) {
    await pass(wait);
    browser.stop('browser');
    await start()();
    expect(times()).toEqual({ since: NINE, seen: NINE + seen * MINUTE });
  }
  await pass(1);
  await browser.setPolicy({ feedbackOnPersonalPlanAtWork: 'warn' });
  await pass(0);
  expect(times()).toEqual({ since: NINE + 91 * MINUTE, seen: NINE + 91 * MINUTE });
});

test('removed while nobody was there: it holds while in doubt, then it is known when it was seen and gone', async () => {
  browser.storage.managed.items = { ...BLOCK };
  await start()();
  browser.stop('browser');
  browser.storage.managed.items = {};
  await pass(120);
  const isSettled = start();
  await vi.advanceTimersByTimeAsync(4000);
  expect(times()).toEqual({ since: NINE, seen: NINE });
  await vi.advanceTimersByTimeAsync(1000);
  await isSettled();
  expect(browser.storage.local.items[POLICY_KEY]).toBeUndefined();
  expect(times()).toEqual({ since: NINE, seen: NINE, gone: NINE + 120 * MINUTE + 5000 });
});

test('started where the browser tells nothing: what was seen stays, and counts as awaited', async () => {
  browser.storage.managed.items = { ...BLOCK };
  await start()();
  browser.stop('browser');
  await pass(120);
  browser.storage.managed.failure = new Error('offline');
  expect(await start()()).toBe(false);
  expect(times()).toEqual({ since: NINE, seen: NINE });
  expect(browser.storage.local.items[POLICY_KEY]).toEqual(readManaged(BLOCK));
});

test('a copy of a version that noted no times: since when is not known', async () => {
  browser.storage.local.items = { [POLICY_KEY]: readManaged(BLOCK) };
  browser.storage.managed.items = { ...BLOCK };
  await start()();
  expect(times()).toEqual({ seen: NINE });
});
