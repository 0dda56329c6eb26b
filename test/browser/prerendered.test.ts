import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser, type TestBrowser } from '../driver/browsers.ts';
import { type Chat, chatAddress, openChat } from '../driver/chat.ts';
import { enterPrerendered, inPrerendered, prerender } from '../driver/prerendered.ts';
import { rest } from '../driver/rest.ts';
import { Swift } from '../driver/swift.ts';
import { until } from '../driver/waiting.ts';
import { ratingAddress } from '../machine/claudePage.ts';
import { account, type Standin, startStandin } from '../standin/index.ts';
import { HOOKS, idOf } from '../standin/pressing.ts';

// What Chromium makes ready before anybody goes there shares the tab with the page in front of it.
describe.runIf(inject('browserName') === 'chromium')('a prerendered page', () => {
  const OTHER = chatAddress(2);
  let standin: Standin;
  let browser: TestBrowser;
  let chat: Chat;

  beforeEach(async () => {
    standin = await startStandin(account('max', { messages: 4 }));
    browser = await launchBrowser('chromium', { port: standin.port });
    chat = await openChat(browser);
  });
  afterEach(async () => {
    await browser?.close();
    await standin?.close();
  });

  const rated = () => standin.ratings.map(({ conversation }) => conversation);

  /** Enters what was made ready, which draws its thumbs then at the latest. */
  async function enter(isLoadedAnew = false): Promise<boolean> {
    const wasReady = await enterPrerendered(chat.page, OTHER, isLoadedAnew);
    await chat.page.waitForSelector(HOOKS.up);
    return wasReady;
  }
  async function rateAfterYes(): Promise<void> {
    await chat.rateAnyway();
    await chat.ownDialog();
    await new Swift(chat.page).pressSubmit('mouse');
    await until('the rating', () => standin.ratings.length > 0);
    await rest(chat.page, 300);
  }

  test('takes no yes away from the page in front', async () => {
    await chat.press('up');
    await chat.rateAnyway();
    await chat.ownDialog();
    await prerender(browser, chat.page, OTHER);
    await chat.submit();
    await until('the rating', () => standin.ratings.length > 0);
    expect(rated()).toEqual([idOf(chatAddress(1))]);
  });

  test('is held once it is entered, and after a yes one rating arrives', async () => {
    await prerender(browser, chat.page, OTHER);
    expect(await enter()).toBe(true);
    await chat.press('up');
    await rateAfterYes();
    expect(rated()).toEqual([idOf(OTHER)]);
  });

  test('rates unseen: nothing leaves, and who enters it reads why', async () => {
    await prerender(browser, chat.page, OTHER);
    const sent = `fetch('${ratingAddress(idOf(OTHER))}', { method: 'POST', body: '{}' }).then(() => 'arrived', () => 'stopped')`;
    expect(await inPrerendered(browser, OTHER, sent)).toBe('stopped');
    expect(await enter()).toBe(true);
    expect((await chat.overlay()).length).toBeGreaterThan(0);
    expect(rated()).toEqual([]);
  });

  test.each(['2026-08', '2026-10'] as const)(
    'of %s, made ready before an update: the new version holds, explains and lets go',
    async (generation) => {
      standin.set({ generation });
      await chat.page.reload();
      await prerender(browser, chat.page, OTHER);
      await browser.browser.installExtension(browser.extension);
      await rest(chat.page, 1500);
      await chat.page.bringToFront();
      expect(await enter(true)).toBe(false);
      const swift = new Swift(chat.page);
      expect(await swift.openOverlay('up', 'mouse')).toBe(true);
      await rateAfterYes();
      expect(rated()).toEqual([idOf(OTHER)]);
    },
  );
});
