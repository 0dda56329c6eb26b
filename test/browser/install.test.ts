import { expect, inject, test } from 'vitest';
import { launchBrowser } from '../driver/browsers.ts';
import { openChat } from '../driver/chat.ts';
import { frameWithin, requestOf } from '../driver/framed.ts';
import { Swift } from '../driver/swift.ts';
import { pause, until } from '../driver/waiting.ts';
import { account, FRAMING_HOST, startStandin } from '../standin/index.ts';
import { addressOf, HOOKS } from '../standin/pressing.ts';

test('tabs that were open before installation are guarded from then on', async () => {
  const standin = await startStandin(account('max'));
  const browser = await launchBrowser(inject('browserName'), { port: standin.port, bare: true });
  try {
    const chat = await openChat(browser);
    await chat.thumb('up');
    await browser.browser.installExtension(browser.extension);
    await pause(1500);
    await chat.press('up');
    await chat.overlay();
    expect(await chat.ownDialogs()).toEqual([]);
    expect(standin.ratings).toEqual([]);
  } finally {
    await browser.close();
    await standin.close();
  }
});

test.each(['claude.ai itself', 'another site'])(
  'frames that were open in a page of %s are guarded too',
  async (around) => {
    const standin = await startStandin(account('max', { framing: 'anyone' }));
    const name = inject('browserName');
    const browser = await launchBrowser(name, { port: standin.port, bare: true, otherHosts: [FRAMING_HOST] });
    try {
      const chat = await openChat(browser);
      if (around === 'another site') await chat.page.goto(`https://${FRAMING_HOST}/`);
      const framed = await frameWithin(chat, browser, addressOf('2026-08', 2));
      await browser.browser.installExtension(browser.extension);
      await pause(1500);
      await chat.page.bringToFront();
      if (around === 'another site' && name === 'chromium') {
        // Chromium lets nobody into a frame whose tab shows another site: only the rule of the browser holds there.
        expect(await requestOf(framed, addressOf('2026-08', 2))).toBe('stopped');
        return;
      }
      await framed.press('up');
      await framed.overlay();
      expect(await framed.ownDialogs()).toEqual([]);
      await framed.rateAnyway();
      await framed.ownDialog();
      expect(standin.ratings).toEqual([]);
    } finally {
      await browser.close();
      await standin.close();
    }
  },
);

test('an update leaves one gate and one guard in open tabs: a yes lets one rating go', async () => {
  const standin = await startStandin(account('max', { generation: '2026-10', messages: 4 }));
  const browser = await launchBrowser(inject('browserName'), { port: standin.port });
  try {
    const chat = await openChat(browser);
    await chat.page.goto(addressOf('2026-10'));
    await chat.page.waitForSelector(HOOKS.up);
    const swift = new Swift(chat.page);
    await swift.openOverlay('up', 'mouse');
    await swift.refuse();
    // Installed again over itself, as a browser does with a newer version.
    await browser.browser.installExtension(browser.extension);
    await pause(1500);
    await chat.page.bringToFront();

    await swift.openOverlay('up', 'mouse');
    expect(standin.ratings).toEqual([]);
    await chat.rateAnyway();
    expect(await swift.ownDialogCame()).toBe(true);
    await swift.pressSubmit('mouse');
    await until('the rating', () => standin.ratings.length > 0);
    await pause(300);
    expect(standin.ratings).toHaveLength(1);
  } finally {
    await browser.close();
    await standin.close();
  }
});
