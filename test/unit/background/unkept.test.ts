import { beforeEach, expect, test, vi } from 'vitest';
import { keepForSession, readUnkept } from '../../../lib/background/unkept.ts';
import { SETTINGS_KEY } from '../../../lib/memory/stored.ts';
import { isKeepRequest, UNKEPT_CHANGED } from '../../../lib/memory/unkept.ts';
import { FakeBrowser } from '../fakeStorage.ts';

const world = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return world.browser;
  },
}));

const told = vi.fn(async () => undefined);
let browser: FakeBrowser;

beforeEach(() => {
  told.mockClear();
  browser = new FakeBrowser();
  world.browser = { ...browser, tabs: { query: async () => [{ id: 7 }], sendMessage: told } };
});

test('a choice is kept until it is forgotten, and open tabs are told each time', async () => {
  expect(await keepForSession({ type: 'keep', key: SETTINGS_KEY, value: { answer: 'work' } })).toBe(true);
  expect(await readUnkept()).toEqual({ [SETTINGS_KEY]: { answer: 'work' } });
  await keepForSession({ type: 'keep', key: SETTINGS_KEY });
  expect(await readUnkept()).toEqual({});
  expect(told.mock.calls).toEqual([
    [7, UNKEPT_CHANGED],
    [7, UNKEPT_CHANGED],
  ]);
});

test('a session store that fails keeps nothing, and says so', async () => {
  browser.storage.session.fullness = new Error('full');
  await expect(keepForSession({ type: 'keep', key: SETTINGS_KEY, value: {} })).rejects.toThrow('full');
  browser.storage.session.failure = new Error('damaged');
  expect(await readUnkept()).toEqual({});
});

test.each([
  [{ type: 'keep', key: SETTINGS_KEY, value: {} }, true],
  [{ type: 'keep', key: 'correction:a1' }, true],
  [{ type: 'keep', key: 'policy', value: {} }, false],
  [{ type: 'keep', key: 'account:a1', value: {} }, false],
  [{ type: 'keep' }, false],
  ['keep', false],
])('%j is to be kept: %s', (message, is) => {
  expect(isKeepRequest(message)).toBe(is);
});
