import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followPolicyNews } from '../../../lib/memory/policyNews.ts';
import { TIMES_KEY } from '../../../lib/policy/times.ts';
import { FakeBrowser } from '../fakeStorage.ts';

const world = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return world.browser;
  },
}));

let browser: FakeBrowser;
let settle: () => Promise<boolean>;
let change: () => void;
let changed: number;

const follow = () =>
  followPolicyNews(
    {
      settle: () => settle(),
      onChange(listener) {
        change = listener;
      },
    },
    Date.now,
    () => {
      changed += 1;
    },
  );

beforeEach(() => {
  vi.useFakeTimers({ now: 5000 });
  browser = new FakeBrowser();
  world.browser = browser;
  settle = async () => true;
  changed = 0;
});
afterEach(() => vi.useRealTimers());

test('an answer within a second is never called awaited; times are read anew at each change', async () => {
  const news = follow();
  expect(news()).toEqual({ answer: 'asking', times: {} });
  await vi.advanceTimersByTimeAsync(0);
  browser.storage.local.items = { [TIMES_KEY]: { since: 1, seen: 2 } };
  change();
  await vi.advanceTimersByTimeAsync(2000);
  expect(news()).toMatchObject({ answer: 'told', times: { since: 1, seen: 2 } });
  expect(changed).toBe(2);
});

test('a later answer is awaited until it comes, and one that tells nothing is asked for at the next change', async () => {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  settle = () => promise;
  const news = follow();
  await vi.advanceTimersByTimeAsync(999);
  expect(news().answer).toBe('asking');
  await vi.advanceTimersByTimeAsync(1);
  expect(news().answer).toBe('awaited');
  resolve(false);
  await vi.advanceTimersByTimeAsync(0);
  expect(news().answer).toBe('awaited');
  settle = async () => true;
  change();
  await vi.advanceTimersByTimeAsync(0);
  expect(news().answer).toBe('told');
});
