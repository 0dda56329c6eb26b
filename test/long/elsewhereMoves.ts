import fc from 'fast-check';
import { expect } from 'vitest';
import { chatAddress, type Way } from '../driver/chat.ts';
import { framesOfClaude } from '../driver/framed.ts';
import { until } from '../driver/waiting.ts';
import { type Command, command } from './command.ts';
import { pressProceed } from './proceeding.ts';
import { askInPage } from './ratingByScript.ts';
import { conversationId } from './tab.ts';

/** The browser's own copy of the tab in front: it begins closed, and what it was copied from keeps its own. */
const duplicate = command('tab duplicated', {
  when: ({ here, there }) => !there && !here.isOffline && here.seen.conversation !== '',
  async run(scene) {
    const { browser, options, here } = scene;
    const before = new Set(await browser.browser.pages());
    const address = await here.page.evaluate(() => location.href);
    await options.evaluate(`chrome.tabs.query({ url: 'https://claude.ai/*' })
      .then(([tab]) => chrome.tabs.duplicate(tab.id)).then(() => 0)`);
    const page = await until('the copy', async () =>
      (await browser.browser.pages()).find((each) => !before.has(each) && each.url() === address),
    );
    await scene.add(page);
    await page.bringToFront();
  },
});

const turn = command('turn to the other tab', {
  when: ({ there }) => there !== undefined,
  run: (scene) => scene.turn(),
});

/** A second tab in which the person says yes, whereupon the first is in front again: a yes is for its own tab. */
const otherTab = fc.constantFrom(1, 2).map((number) =>
  command(
    'other tab acknowledges',
    {
      when: ({ here, there, beginning, action }) =>
        !there && !here.isOffline && beginning.marks === 'all' && action === 'warn',
      async run(scene) {
        const page = await scene.browser.newPage();
        await page.goto(chatAddress(number));
        const tab = await scene.add(page);
        const isOpen = await tab.swift.openOverlay('up', 'mouse' satisfies Way);
        expect(isOpen, 'another tab asks for itself').toBe(true);
        await tab.look();
        await pressProceed(scene, 'mouse', false);
        scene.judge();
        await scene.turn();
      },
    },
    `for ${number}`,
  ),
);

/** A frame of another conversation in the page: what it sends by itself needs its own yes. */
const frame = command('frame opens', {
  when: ({ here }) => !here.isOffline && !here.hasFrame,
  async run(scene) {
    const { here } = scene;
    const address = chatAddress(3);
    await here.page.evaluate((src) => {
      const made = document.createElement('iframe');
      made.style.cssText = 'position: fixed; right: 0; top: 0; width: 380px; height: 60vh; background: white';
      made.src = src;
      document.body.append(made);
    }, address);
    here.hasFrame = true;
    const [found] = await framesOfClaude(here.page, [address]);
    await askInPage(scene, conversationId(3), found);
  },
});

/** What happens in other tabs and in frames. */
export const ELSEWHERE: fc.Arbitrary<Command>[] = [
  fc.oneof(fc.constantFrom(duplicate, turn, turn), otherTab),
  fc.constantFrom(frame, frame, turn, turn),
];
