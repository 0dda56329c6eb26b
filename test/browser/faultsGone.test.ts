import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import type { ManagedValues } from '../../lib/policy/schema.ts';
import { readManaged } from '../../lib/policy/validate.ts';
import { launchBrowser, type TestBrowser } from '../driver/browsers.ts';
import { type Chat, openChat } from '../driver/chat.ts';
import { openExtensionPage } from '../driver/extensionPage.ts';
import { endWorker, removeExtension, switchExtension } from '../driver/extensionSwitch.ts';
import { rest } from '../driver/rest.ts';
import { Swift } from '../driver/swift.ts';
import { openUserMenu } from '../driver/userMenu.ts';
import { until } from '../driver/waiting.ts';
import { account, type Standin, startStandin } from '../standin/index.ts';
import { addressOf, HOOKS } from '../standin/pressing.ts';

const HIDE: ManagedValues = { feedbackOnPersonalPlanAtWork: 'hide', feedbackOnUnknownAccount: 'hide' };

let standin: Standin;
let browser: TestBrowser;
let chat: Chat;

beforeEach(async () => {
  standin = await startStandin(account('max'));
  browser = await launchBrowser(inject('browserName'), { port: standin.port });
  chat = await openChat(browser);
  await chat.press('up');
  await chat.use('button', 'Don’t rate');
  await chat.noOverlay();
});
afterEach(async () => {
  await browser?.close();
  await standin?.close();
});

async function update(): Promise<void> {
  await browser.browser.installExtension(browser.extension);
  await rest(chat.page, 1500);
}

/** Ends the worker again and again while this runs. */
async function whileEnding<T>(run: () => Promise<T>): Promise<T> {
  let isOver = false;
  const ending = (async () => {
    while (!isOver) await endWorker(browser);
  })();
  try {
    return await run();
  } finally {
    isOver = true;
    await ending;
  }
}

test('whose worker is ended again and again: a yes counts or is said not to; one rating arrives', async () => {
  await chat.press('up');
  await chat.overlay();
  const outcome = await whileEnding(async () => {
    await chat.rateAnyway();
    return until('an outcome', async () => {
      if ((await chat.ownDialogs()).length > 0) return 'counts';
      const words = (await chat.perceive()).map(({ name }) => name);
      return words.some((each) => each.includes('so this was not sent. Press once more')) && 'said';
    });
  });
  // Seen for a while, as before any press.
  await rest(chat.page, 700);
  if (outcome === 'said') await chat.use('button', 'Rate anyway');
  expect(await chat.ownDialog()).toBe('Give positive feedback');
  await chat.submit();
  await until('the rating', () => standin.ratings.length > 0);
  await rest(chat.page, 300);
  expect(standin.ratings).toHaveLength(1);
});

/** What is left in the page goes on hearing it, and complains of nothing. */
async function complainsOfNothing(): Promise<void> {
  await chat.page.bringToFront();
  standin.set(account('team'));
  await chat.visit(2);
  await chat.hover('up');
  await rest(chat.page);
  await openUserMenu(chat.page);
  await rest(chat.page);
  await chat.page.keyboard.press('Escape');
  expect(chat.complaints).toEqual([]);
}

/** Ends with claude.ai's own dialog and one rating: nothing of ours is in the way any more. */
async function ratesAsWithoutUs(): Promise<void> {
  await until(
    'claude.ai’s own dialog',
    async () => {
      if ((await chat.ownDialogs()).length > 0) return true;
      // A gate that lives on in Chromium holds for a few seconds more.
      await chat.press('up').catch(() => undefined);
      await rest(chat.page, 500);
      return false;
    },
    20_000,
  );
  await chat.submit();
  await until('the rating', () => standin.ratings.length > 0);
  expect(standin.ratings).toHaveLength(1);
}

test.each([
  ['removed', () => removeExtension(browser)],
  ['switched off', () => switchExtension(browser, false)],
])('%s with the overlay open: the page can be used, and rates as without us', async (_, end) => {
  await chat.press('up');
  await chat.overlay();
  await end();
  await chat.page.bringToFront();
  // Chromium lets the old scripts live: then the overlay still hears a no.
  if (browser.name === 'chromium') await chat.use('button', 'Don’t rate');
  await ratesAsWithoutUs();
  await until('nothing of ours', async () => (await chat.perceive()).length === 0);
  await complainsOfNothing();
});

test('updated with the overlay open: it goes, and the new version holds and explains', async () => {
  await chat.press('up');
  await chat.overlay();
  await update();
  await chat.page.bringToFront();
  await chat.noOverlay();
  await chat.press('up');
  await chat.rateAnyway();
  expect(await chat.ownDialog()).toBe('Give positive feedback');
  await chat.submit();
  await until('the rating', () => standin.ratings.length > 0);
  expect(standin.ratings).toHaveLength(1);
  await complainsOfNothing();
});

test('removed, where only a guard in the page held: Submit sends as without us', async () => {
  standin.set({ generation: '2026-10', messages: 4 });
  await chat.page.goto(addressOf('2026-10'));
  await chat.page.waitForSelector(HOOKS.up);
  const swift = new Swift(chat.page);
  await swift.openOverlay('up', 'mouse');
  await swift.refuse();
  await removeExtension(browser);
  await chat.page.bringToFront();
  await until(
    'claude.ai’s own dialog',
    async () => {
      await (await chat.page.$(HOOKS.up))?.click();
      await rest(chat.page, 500);
      return (await chat.ownDialogs()).length > 0;
    },
    20_000,
  );
  await swift.pressSubmit('mouse');
  await until('the rating', () => standin.ratings.length > 0);
  expect(standin.ratings).toHaveLength(1);
});

test.each([
  ['removed', () => removeExtension(browser)],
  ['switched off', () => switchExtension(browser, false)],
])('%s while thumbs are hidden: they are shown again, without a reload', async (_, end) => {
  const options = await openExtensionPage(browser, 'options.html');
  await options.evaluate(`chrome.runtime.sendMessage({ type: 'settle' })`);
  await options.evaluate(`chrome.storage.local.set(${JSON.stringify({ policy: readManaged(HIDE) })})`);
  const drawn = () =>
    chat.page.$$eval(HOOKS.up, (all) => all.filter((each) => each.getClientRects().length > 0).length);
  await chat.page.bringToFront();
  await until('hidden thumbs', async () => (await drawn()) === 0);
  await end();
  await chat.page.bringToFront();
  await chat.page.mouse.move(200, 200);
  await chat.page.mouse.move(300, 300);
  await until('thumbs', async () => (await drawn()) > 0);
});
