import { beforeEach, expect, test, vi } from 'vitest';
import { followManaged } from '../../../lib/background/managed.ts';
import { decide, type Observations } from '../../../lib/decide/verdict.ts';
import { readStored } from '../../../lib/memory/stored.ts';
import { POLICY_KEY } from '../../../lib/policy/copy.ts';
import { readManaged } from '../../../lib/policy/validate.ts';
import { FakeBrowser } from '../fakeStorage.ts';

// What no browser should do, and a damaged one may: nothing stumbles, and what was known of the policy holds.

const world = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return world.browser;
  },
}));

const BLOCK = { feedbackOnPersonalPlanAtWork: 'block', feedbackOnPersonalAccount: 'block' };
const PRO: Observations = {
  plan: 'pro',
  terms: 'consumer',
  email: 'ann@gmail.com',
  isEmailConfirmed: true,
  training: 'off',
};

let browser: FakeBrowser;
const kept = () => browser.storage.local.items[POLICY_KEY];
const start = () => followManaged(async () => undefined, Date.now);
/** What a rating on a personal plan meets, by what is kept, for somebody who wants to be asked as little as possible. */
const action = () => {
  browser.storage.local.items.settings = { answer: 'personal', consumerPersonal: 'allow' };
  return decide(PRO, readStored(browser.storage.local.items).policy).action;
};
/** What `storage.managed` gives from now on, as it is: no copy is made. */
function tell(...answers: unknown[]): void {
  const last = answers.at(-1);
  browser.storage.managed.get = async () => (answers.length > 0 ? answers.shift() : last) as never;
}

beforeEach(() => {
  browser = new FakeBrowser();
  world.browser = browser;
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a list', [BLOCK]],
  ['a text', 'block'],
  ['a number', 7],
])('%s instead of a record tells nothing: the known policy holds', async (_, garbage) => {
  browser.storage.local.items = { [POLICY_KEY]: readManaged(BLOCK) };
  tell(garbage);
  const isSettled = start();
  expect(await isSettled()).toBe(false);
  expect(kept()).toEqual(readManaged(BLOCK));
  tell({ ...BLOCK, language: 'de-DE' });
  expect(await isSettled()).toBe(true);
  expect(kept()).toMatchObject({ values: { language: 'de-DE' } });
});

test('a value that throws when it is read tells nothing', async () => {
  browser.storage.local.items = { [POLICY_KEY]: readManaged(BLOCK) };
  tell({
    ...BLOCK,
    get requireTick(): boolean {
      throw new Error('gone');
    },
  });
  expect(await start()()).toBe(false);
  expect(action()).toBe('block');
});

test('keys that objects are made of are keys that do not exist, and set nothing', async () => {
  const policy = JSON.parse(
    '{"__proto__": {"feedbackOnPersonalPlanAtWork": "allow"}, "constructor": {"prototype": {"requireTick": false}}, "toString": 1, "0": "x", "feedbackOnPersonalPlanAtWork": "block"}',
  );
  browser.storage.managed.items = policy;
  expect(await start()()).toBe(true);
  const { managed, problems } = readStored(browser.storage.local.items);
  expect(managed).toEqual({ feedbackOnPersonalPlanAtWork: 'block' });
  expect(problems.map(({ key }) => key).sort()).toEqual(['0', '__proto__', 'constructor', 'toString']);
  expect(action()).toBe('block');
  expect(({} as Record<string, unknown>).requireTick).toBeUndefined();
});

test('a policy of any size is kept small, and its good values hold', () => {
  const unknown = Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`unknownKey${at}`, at]));
  const garbage = Array.from({ length: 100_000 }, () => ({}));
  const copy = readManaged({ ...unknown, ...BLOCK, workEmailDomains: garbage });
  expect(copy.values).toEqual({ ...BLOCK, workEmailDomains: [] });
  expect(copy.problems.map(({ key }) => key)).toContain('workEmailDomains');
  expect(JSON.stringify(copy).length).toBeLessThan(20_000);
});

test('a policy that changes between two reads: the later one is kept', async () => {
  tell({ feedbackOnPersonalAccount: 'allow' }, BLOCK);
  expect(await start()()).toBe(true);
  expect(kept()).toEqual(readManaged(BLOCK));
});

test('a storm of changes ends with the last one', async () => {
  browser.storage.managed.items = { ...BLOCK };
  const isSettled = start();
  await isSettled();
  const changes = Array.from({ length: 300 }, (_, at) =>
    browser.setPolicy(at % 2 ? { language: 'de-DE' } : { feedbackOnPersonalAccount: 'allow' }),
  );
  await Promise.all(changes);
  await browser.setPolicy(BLOCK);
  await expect.poll(kept).toEqual(readManaged(BLOCK));
  expect(await isSettled()).toBe(true);
});

test('a policy that cannot be kept is never taken for known: pages wait, and it is tried again', async () => {
  const { set } = browser.storage.local;
  const refuse = async () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  browser.storage.managed.items = { feedbackOnPersonalAccount: 'allow' };
  const isSettled = start();
  expect(await isSettled()).toBe(true);
  browser.storage.local.set = refuse;
  await browser.setPolicy(BLOCK);
  await expect.poll(isSettled).toBe(false);
  browser.storage.local.set = set;
  expect(await isSettled()).toBe(true);
  expect(kept()).toEqual(readManaged(BLOCK));
});

test('a copy of another version: keys that it alone knew mean nothing, the others hold', () => {
  const { values, problems } = readManaged(BLOCK);
  const copy = { version: 7, values: { ...values, feedbackInTheEvening: 'allow' }, problems, more: [1] };
  browser.storage.local.items = { [POLICY_KEY]: copy };
  const { managed, problems: named } = readStored(browser.storage.local.items);
  expect([managed, named]).toEqual([BLOCK, []]);
  expect(action()).toBe('block');
});

test('Firefox on Windows hands the registry’s numbers on', async () => {
  browser.storage.managed.items = { requireTick: 0, hideFirstRunPage: 1 };
  await start()();
  expect(kept()).toEqual(readManaged({ requireTick: false, hideFirstRunPage: true }));
});
