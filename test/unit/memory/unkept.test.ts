import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openMemory } from '../../../lib/memory/memory.ts';
import { correctionKey, SETTINGS_KEY } from '../../../lib/memory/stored.ts';
import { UNKEPT_CHANGED } from '../../../lib/memory/unkept.ts';
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

const flush = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => {
  browser = new FakeBrowser();
  world.browser = browser;
  end = new AbortController();
});
afterEach(() => end.abort());

/** A background that keeps beside the store what it is asked to, or fails to. */
function keeper(isKeeping = true) {
  const kept: Record<string, unknown> = {};
  browser.runtime.sendMessage.mockImplementation(async (message) => {
    const { type, key = '', value } = message as { type: string; key?: string; value?: unknown };
    if (type !== 'keep') return { ...kept };
    if (value === undefined) delete kept[key];
    else if (isKeeping) kept[key] = value;
    return isKeeping;
  });
  return kept;
}

test('a choice that the store cannot keep holds beside it, is said, and is over once it was kept', async () => {
  const kept = keeper();
  const memory = openMemory(end.signal);
  await flush();
  browser.storage.local.fullness = new Error('QUOTA_BYTES quota exceeded');
  expect(await memory.write(SETTINGS_KEY, OWN_ALLOW[SETTINGS_KEY])).toBe(false);
  expect([memory.fault, memory.stored.settings.answer]).toEqual(['unkept', 'personal']);
  expect(kept).toEqual(OWN_ALLOW);
  browser.storage.local.fullness = undefined;
  expect(await memory.write(SETTINGS_KEY, { answer: 'work' })).toBe(true);
  expect([memory.fault, memory.stored.settings.answer, kept]).toEqual(['none', 'work', {}]);
});

test('where that fails too, it does not hold, and that is said', async () => {
  keeper(false);
  const memory = openMemory(end.signal);
  await flush();
  browser.storage.local.fullness = new Error('damaged');
  expect(await memory.write(SETTINGS_KEY, OWN_ALLOW[SETTINGS_KEY])).toBe(false);
  expect([memory.fault, memory.stored.settings.answer]).toEqual(['lost', 'none']);
});

test('what is no choice is not kept beside the store, and a policy from there is none', async () => {
  const kept = keeper();
  kept[POLICY_KEY] = readManaged({ feedbackOnPersonalAccount: 'allow' });
  const memory = openMemory(end.signal);
  await flush();
  expect(memory.policy.managed).toBe(false);
  browser.storage.local.fullness = new Error('full');
  await memory.write('account:a1', {});
  expect([memory.fault, Object.keys(kept)]).toEqual(['none', [POLICY_KEY]]);
});

test('an open tab follows what is kept elsewhere, and what is forgotten', async () => {
  const kept = keeper();
  const memory = openMemory(end.signal);
  await flush();
  const key = correctionKey('a1');
  kept[key] = 'work';
  for (const hear of browser.messages) hear(UNKEPT_CHANGED);
  await flush();
  expect(memory.stored.corrections).toEqual({ a1: 'work' });
  delete kept[key];
  for (const hear of browser.messages) hear(UNKEPT_CHANGED);
  await flush();
  expect(memory.stored.corrections).toEqual({});
});

test('a store that is gone with its extension throws at once: said as a failure, and raised nowhere', async () => {
  keeper(false);
  const memory = openMemory(end.signal);
  await flush();
  const gone = () => {
    throw new Error('Extension context invalidated.');
  };
  Object.assign(browser.storage.local, { set: gone, remove: gone });
  expect(await memory.write(SETTINGS_KEY, {})).toBe(false);
  await memory.remove([SETTINGS_KEY]);
});
