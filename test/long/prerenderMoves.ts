import fc from 'fast-check';
import { chatAddress } from '../driver/chat.ts';
import { enterPrerendered, inPrerendered, prerender } from '../driver/prerendered.ts';
import { type Command, command } from './command.ts';
import { requestOf, send } from './ratingByScript.ts';
import { conversationId } from './tab.ts';

/** What is prerendered: no other move leads there. */
const CONVERSATION = conversationId(4);
const ADDRESS = chatAddress(4);

/** Another conversation is prerendered: it may rate unseen, be left aside, or be entered. */
function prerendered(does: 'waits' | 'rates', becomes: 'left aside' | 'entered'): Command {
  return command(
    'prerender',
    {
      // No other browser does so.
      when: ({ browser, here, tabs }) =>
        browser.name === 'chromium' &&
        !['', CONVERSATION].includes(here.seen.conversation) &&
        tabs.every((tab) => !tab.isOffline && (tab === here || !tab.hasPrerendered)),
      async run(scene) {
        const { browser, here } = scene;
        await prerender(browser, here.page, ADDRESS);
        here.hasPrerendered = true;
        const before = scene.ratings();
        if (does === 'rates') {
          const request = JSON.stringify(await requestOf(scene, CONVERSATION));
          await inPrerendered(browser, ADDRESS, `(${send})(${request})`);
        }
        scene.judge();
        if (becomes === 'left aside') return;
        const isOutdated = here.hasOutdated;
        here.begun();
        // Where another tab was copied from this one, Chromium loads the page once more.
        const wasReady = await enterPrerendered(here.page, ADDRESS, isOutdated);
        // Further back lie other documents.
        Object.assign(here, { back: 0, forward: 0 });
        await here.ready();
        const isStopped = does === 'rates' && scene.ratings() === before;
        if (isStopped && wasReady) await scene.expectExplained();
      },
    },
    `${does}, ${becomes}`,
  );
}

/** What Chromium makes ready before anybody goes there. */
export const PRERENDER: fc.Arbitrary<Command> = fc.constantFrom(
  prerendered('waits', 'left aside'),
  prerendered('rates', 'left aside'),
  prerendered('waits', 'entered'),
  prerendered('rates', 'entered'),
);
