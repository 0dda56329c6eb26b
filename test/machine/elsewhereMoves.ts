import fc from 'fast-check';
import { expect } from 'vitest';
import { CONVERSATIONS } from './claudePage.ts';
import { type Command, command } from './command.ts';
import { OTHER_TAB, TAB } from './fakeBrowser.ts';
import type { World } from './world.ts';

const CLOSED = { type: 'request-gate', isOpen: false };
const openFor = (conversation: string) => ({
  ...{ type: 'request-gate', isOpen: true, scope: 'here', isSession: false },
  conversation,
});

const isHeard = (world: World) => !world.browser.losesNextMessage;

const send = ({ browser }: World, message: object, tabId: number, more = {}) =>
  void browser.deliver(message, tabId, more).catch(() => undefined);

const otherTab = fc.constantFrom(...CONVERSATIONS).map((conversation) =>
  command(
    'other tab acknowledges',
    {
      run(promised, world) {
        if (isHeard(world)) promised.acknowledgedThere = conversation;
        send(world, openFor(conversation), OTHER_TAB);
      },
    },
    conversation.slice(0, 4),
  ),
);
/** The copy begins closed, and what it was copied from keeps its own. */
const duplicate = command('tab duplicated', { run: (_, world) => send(world, CLOSED, OTHER_TAB) });
const closeOther = command('other tab closed', {
  run(promised, world) {
    promised.acknowledgedThere = undefined;
    world.browser.closeTab(OTHER_TAB);
  },
});
/** Has the tab's id while another page is in front, whose gate and badge are none of its business. */
const prerender = fc.constantFrom(CLOSED, openFor(CONVERSATIONS[0])).map((message) =>
  command(
    'prerender',
    {
      run(_, world) {
        const { badge } = world.browser;
        const prerendered = { documentLifecycle: 'prerender' };
        send(world, message, TAB, prerendered);
        send(world, { type: 'badge', state: 'allow' }, TAB, prerendered);
        return () => expect(world.browser.badge, 'the badge is that of the page in front').toBe(badge);
      },
    },
    message.isOpen ? 'opens' : 'closes',
  ),
);
const frame = command('frame opens', {
  run(_, world) {
    const { badge } = world.browser;
    send(world, { type: 'badge', state: 'allow' }, TAB, { frameId: 3 });
    return () => expect(world.browser.badge, 'the badge is that of the page around the frame').toBe(badge);
  },
});

/** What other pages of claude.ai's tell the background: another tab, a page before it is entered, a frame. */
export const ELSEWHERE: fc.Arbitrary<Command>[] = [
  fc.oneof(otherTab, fc.constantFrom(duplicate, closeOther)),
  fc.oneof(prerender, fc.constant(frame)),
];
