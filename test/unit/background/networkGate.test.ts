import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type Asker,
  askerOf,
  closeAllNetworkGates,
  closeNetworkGate,
  obeyPage,
} from '../../../lib/background/networkGate.ts';
import { type NetworkRule, RULES } from '../../../lib/gate/ratingRule.ts';
import type { OpenRequestGate } from '../../../lib/tab/messages.ts';
import { outcome } from '../gate/browserRules.ts';

/** Session rules as browsers keep them: a number that is taken is refused (seen in Chromium 156, Firefox 153). */
let rules: NetworkRule[] = [];
/** When they can be read. */
let readable: Promise<void> = Promise.resolve();
/** As Firefox gives them: what a rule leaves out is null. */
const withNulls = ({ condition, ...rule }: NetworkRule) => ({
  ...rule,
  condition: { tabIds: null, initiatorDomains: null, excludedInitiatorDomains: null, ...condition },
});
vi.mock('wxt/browser', () => ({
  browser: {
    declarativeNetRequest: {
      getSessionRules: async () => {
        await readable;
        return structuredClone(rules).map(withNulls);
      },
      updateSessionRules: async (change: { removeRuleIds: number[]; addRules?: NetworkRule[] }) => {
        const kept = rules.filter(({ id }) => !change.removeRuleIds.includes(id));
        const added = change.addRules ?? [];
        for (const { id } of added) {
          if (!(id > 0 && id < 2 ** 31) || kept.some((each) => each.id === id)) throw new Error('Bad id');
        }
        rules = [...kept, ...structuredClone(added)];
      },
    },
  },
}));

type Sender = Parameters<typeof askerOf>[0];
const TOP = askerOf({ tab: { id: 7 }, frameId: 0 } as Sender);
const LEFT = askerOf({ tab: { id: 7 }, frameId: 12 } as Sender);
const RIGHT = askerOf({ tab: { id: 7 }, frameId: 13 } as Sender);
const ELSEWHERE = askerOf({ tab: { id: 1_790_000_001 }, frameId: 0 } as Sender);
const PANEL = askerOf({ documentId: 'ABCDEF0123456789' } as unknown as Sender);
const SIDEBAR = askerOf({ frameId: 0 } as Sender);

/** Nothing stands against it: what policies forbid is tried in `beginning.test.ts`. */
const openNetworkGate = (asker: Asker, message: OpenRequestGate) =>
  obeyPage(asker, message, async () => true);

const here = (conversation: string | undefined, more: Partial<OpenRequestGate> = {}): OpenRequestGate => ({
  type: 'request-gate',
  isOpen: true,
  scope: 'here',
  conversation,
  isSession: false,
  ...more,
});
const rating = (conversation: string) =>
  `https://claude.ai/api/organizations/o/chat_conversations/${conversation}/chat_messages/m/chat_feedback`;
const passes = (conversation: string, tabId: number) =>
  outcome([...RULES, ...rules], { method: 'POST', url: rating(conversation), tabId }) === 'allow';

beforeEach(closeAllNetworkGates);

test('a close that ends late leaves what the page has opened meanwhile', async () => {
  let read: () => void = () => undefined;
  readable = new Promise((resolve) => {
    read = resolve;
  });
  const closing = closeNetworkGate(TOP);
  expect(await openNetworkGate(TOP, here('a'))).toBe(true);
  read();
  await closing;
  expect(passes('a', 7)).toBe(true);
});

describe('frames of one tab', () => {
  test('each opens its own conversation, and closes nobody else’s', async () => {
    await Promise.all([openNetworkGate(LEFT, here('a')), openNetworkGate(RIGHT, here('b'))]);
    expect([passes('a', 7), passes('b', 7), passes('c', 7)]).toEqual([true, true, false]);
    await closeNetworkGate(RIGHT);
    expect([passes('a', 7), passes('b', 7)]).toEqual([true, false]);
    await openNetworkGate(LEFT, here('c'));
    expect([passes('a', 7), passes('c', 7)]).toEqual([false, true]);
    await closeNetworkGate(LEFT);
    expect(rules).toEqual([]);
  });

  test('a frame opens no more than one conversation, whatever it asks for', async () => {
    expect(await openNetworkGate(LEFT, here('a', { scope: 'all' }))).toBe(true);
    expect([passes('a', 7), passes('b', 7)]).toEqual([true, false]);
    expect(await openNetworkGate(LEFT, here(undefined, { scope: 'all' }))).toBe(false);
    expect(rules).toEqual([]);
    expect(await openNetworkGate(LEFT, here('s', { isSession: true }))).toBe(true);
    expect([passes('s', 7), passes('a', 7)], 'a session opens no other chat').toEqual([true, false]);
  });

  test('the tab’s own page closes with itself everything in it, and nothing elsewhere', async () => {
    for (const asker of [TOP, LEFT, ELSEWHERE, PANEL]) await openNetworkGate(asker, here('a'));
    await closeNetworkGate(TOP);
    expect(passes('a', 7)).toBe(false);
    expect(passes('a', ELSEWHERE.tabId)).toBe(true);
    expect(passes('a', -1)).toBe(true);
  });

  test('a frame that closes leaves the page around it what it was given', async () => {
    await openNetworkGate(TOP, here('a', { scope: 'all' }));
    await closeNetworkGate(LEFT);
    expect([passes('a', 7), passes('b', 7)]).toEqual([true, true]);
  });
});

describe('a page without a tab', () => {
  test.each([
    ['a panel', PANEL],
    ['a sidebar', SIDEBAR],
  ])('%s opens its conversation, in no tab and no more', async (_, asker) => {
    expect(await openNetworkGate(asker, here('a', { scope: 'all' }))).toBe(true);
    expect([passes('a', -1), passes('b', -1), passes('a', 7)]).toEqual([true, false, false]);
    await closeNetworkGate(asker);
    expect(passes('a', -1)).toBe(false);
  });

  test('one panel closes nothing of another', async () => {
    await openNetworkGate(PANEL, here('a'));
    await openNetworkGate(SIDEBAR, here('b'));
    await closeNetworkGate(SIDEBAR);
    expect([passes('a', -1), passes('b', -1)]).toEqual([true, false]);
  });

  test('nothing is opened where no conversation is named', async () => {
    expect(await openNetworkGate(PANEL, here(undefined))).toBe(false);
    expect(rules).toEqual([]);
  });
});

const ASKERS = [TOP, LEFT, RIGHT, ELSEWHERE, PANEL, SIDEBAR];

test('whatever is said in whatever order and haste: open is what was said last, each for itself', async () => {
  const word = fc.record({
    at: fc.nat(ASKERS.length - 1),
    conversation: fc.constantFrom('a', 'b', undefined),
    isPatient: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 12 }), async (words) => {
      await closeAllNetworkGates();
      const open = new Map<number, string>();
      const waiting: Promise<unknown>[] = [];
      for (const { at, conversation, isPatient } of words) {
        const asker = ASKERS[at] ?? TOP;
        // What a tab's own page says ends its frames: said once they have been heard.
        if (asker.frame === undefined) await Promise.all(waiting);
        waiting.push(conversation ? openNetworkGate(asker, here(conversation)) : closeNetworkGate(asker));
        if (conversation) open.set(at, conversation);
        else for (const each of asker === TOP ? [0, 1, 2] : [at]) open.delete(each);
        if (isPatient || asker.frame === undefined) await Promise.all(waiting);
      }
      await Promise.all(waiting);
      for (const tabId of [7, ELSEWHERE.tabId, -1])
        for (const conversation of ['a', 'b']) {
          const isOpen = [...open].some(([at, it]) => ASKERS[at]?.tabId === tabId && it === conversation);
          expect([tabId, conversation, passes(conversation, tabId)]).toEqual([tabId, conversation, isOpen]);
        }
    }),
    { numRuns: 200 },
  );
});
