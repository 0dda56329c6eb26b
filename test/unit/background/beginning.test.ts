import { beforeEach, expect, test, vi } from 'vitest';
import { beginOnce } from '../../../lib/background/beginning.ts';
import { type Asker, closeNetworkGate, obeyPage } from '../../../lib/background/networkGate.ts';
import { ruleIdOf } from '../../../lib/gate/ratingRule.ts';
import type { RequestGateMessage } from '../../../lib/tab/messages.ts';
import { FakeBrowser } from '../fakeStorage.ts';

const world = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return world.browser;
  },
}));

const TAB = 7;
const PAGE: Asker = { tabId: TAB, frame: undefined };
const FRAME: Asker = { tabId: TAB, frame: '12' };
const CLOSED: RequestGateMessage = { type: 'request-gate', isOpen: false };
const open = (): RequestGateMessage => ({
  type: 'request-gate',
  isOpen: true,
  scope: 'here',
  conversation: 'c1',
  isSession: false,
});

let rules: number[];
let guarded: number;
let storage: FakeBrowser['storage'];

beforeEach(() => {
  rules = [];
  guarded = 0;
  ({ storage } = new FakeBrowser());
  world.browser = {
    storage,
    tabs: { query: async () => [{ id: TAB }] },
    scripting: {
      executeScript: async ({ files }: { files?: string[] }) => {
        guarded += files?.includes('/content-scripts/gate.js') ? 1 : 0;
        return [{ result: false }];
      },
      insertCSS: async () => undefined,
    },
    declarativeNetRequest: {
      getSessionRules: async () => rules.map((id) => ({ id, condition: {} })),
      updateSessionRules: async (change: { removeRuleIds: number[]; addRules?: { id: number }[] }) => {
        rules = rules.filter((id) => !change.removeRuleIds.includes(id));
        rules.push(...(change.addRules ?? []).map(({ id }) => id));
      },
    },
  };
});

const isOpen = () => rules.includes(ruleIdOf(TAB));
const turns = async () => {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
};

test('opens once it may, and closes at once', async () => {
  expect(await obeyPage(PAGE, open(), async () => true)).toBe(true);
  expect(isOpen()).toBe(true);
  expect(await obeyPage(PAGE, CLOSED, () => new Promise(() => undefined))).toBe(true);
  expect(isOpen()).toBe(false);
});

test('where it is not known what the organisation asks for, nothing opens, and the tab is told', async () => {
  expect(await obeyPage(PAGE, open(), async () => false)).toBe(false);
  expect(rules).toEqual([]);
});

test.each<[string, Asker, () => Promise<unknown>]>([
  ['the tab’s page closes', PAGE, () => obeyPage(PAGE, CLOSED, async () => true)],
  ['the tab is gone', PAGE, () => closeNetworkGate(PAGE)],
  ['the frame closes', FRAME, () => obeyPage(FRAME, CLOSED, async () => true)],
  ['the page around the frame closes', FRAME, () => closeNetworkGate(PAGE)],
])('a word that waits while %s opens nothing afterwards', async (_, asker, meanwhile) => {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const opening = obeyPage(asker, open(), () => promise);
  await meanwhile();
  resolve(true);
  expect(await opening).toBe(false);
  expect(rules).toEqual([]);
});

test('a frame that closes takes no word from the page around it', async () => {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const opening = obeyPage(PAGE, open(), () => promise);
  await obeyPage(FRAME, CLOSED, async () => true);
  resolve(true);
  expect(await opening).toBe(true);
  expect(isOpen()).toBe(true);
});

test('a start without a mark of the session closes every gate and guards open tabs; a later wake does neither', async () => {
  rules = [ruleIdOf(TAB), 99];
  await beginOnce().closed;
  await turns();
  expect([rules, guarded]).toEqual([[], 1]);
  rules = [ruleIdOf(TAB)];
  await beginOnce().closed;
  await turns();
  expect([rules, guarded]).toEqual([[ruleIdOf(TAB)], 1]);
});

test('switched off and on, or updated: the session has ended, so it begins anew, once', async () => {
  await beginOnce().closed;
  storage.session.items = {};
  rules = [ruleIdOf(TAB)];
  const beginning = beginOnce();
  beginning.anew();
  await beginning.closed;
  await turns();
  expect([rules, guarded]).toEqual([[], 2]);
});

test('a session store that fails closes, rather than trusts what is there', async () => {
  storage.session.failure = new Error('damaged');
  rules = [ruleIdOf(TAB)];
  await beginOnce().closed;
  expect(rules).toEqual([]);
});
