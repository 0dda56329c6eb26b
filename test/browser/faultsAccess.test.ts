import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser, type TestBrowser } from '../driver/browsers.ts';
import { type Chat, openChat } from '../driver/chat.ts';
import { type ExtensionPage, openExtensionPage } from '../driver/extensionPage.ts';
import { allowSite } from '../driver/extensionSwitch.ts';
import { lines } from '../driver/popupPage.ts';
import { until } from '../driver/waiting.ts';
import { account, type Standin, startStandin } from '../standin/index.ts';

let standin: Standin;
let browser: TestBrowser;

beforeEach(async () => {
  standin = await startStandin(account('max'));
  browser = await launchBrowser(inject('browserName'), { port: standin.port });
});
afterEach(async () => {
  await browser?.close();
  await standin?.close();
});

/** What the toolbar button shows over a tab that has nothing of its own. */
const button = (page: ExtensionPage) =>
  page.evaluate<string>(
    `(async () => [await chrome.action.getBadgeText({}), await chrome.action.getTitle({})].join(' '))()`,
  );
const says = (page: ExtensionPage, words: string) =>
  until(words, async () => (await lines(page)).some((line) => line.includes(words)));

async function holds(chat: Chat): Promise<boolean> {
  await chat.page.bringToFront();
  await chat.press('up');
  return chat.overlay(1500).then(
    () => true,
    () => false,
  );
}

test('kept away from claude.ai: badge, popup and settings say so and offer the way back', async () => {
  const popup = await openExtensionPage(browser, 'popup.html');
  const options = await openExtensionPage(browser, 'options.html');
  expect((await lines(options)).join(' ')).not.toContain('Kept away from claude.ai');
  await allowSite(browser, false);
  await until('the badge', async () => (await button(popup)).startsWith('off Before You Rate: kept away'));
  for (const page of [popup, options]) {
    await says(page, 'Kept away from claude.ai');
    await says(page, 'Allow it on claude.ai');
  }
  await allowSite(browser, true);
  await until('the badge', async () => (await button(popup)) === ' Before You Rate');
  await until('the settings', async () => !(await lines(options)).includes('Kept away from claude.ai'));
});

test('a tab opened meanwhile is guarded once claude.ai is allowed, without a reload', async () => {
  const popup = await openExtensionPage(browser, 'popup.html');
  await allowSite(browser, false);
  await until('the badge', async () => (await button(popup)).startsWith('off'));
  const chat = await openChat(browser);
  await chat.press('up');
  expect(await chat.ownDialog()).toBe('Give positive feedback');
  await chat.page.keyboard.press('Escape');
  await allowSite(browser, true);
  await until('a held press', async () => {
    const isHeld = await holds(chat);
    if (!isHeld) await chat.page.keyboard.press('Escape');
    return isHeld;
  });
  await chat.rateAnyway();
  await chat.ownDialog();
  await chat.submit();
  await until('the rating', () => standin.ratings.length === 1);
});

test('a tab that was guarded before and is allowed again has one gate: a yes lets one rating go', async () => {
  const popup = await openExtensionPage(browser, 'popup.html');
  const chat = await openChat(browser);
  await chat.thumb('up');
  await allowSite(browser, false);
  await until('the badge', async () => (await button(popup)).startsWith('off'));
  await allowSite(browser, true);
  await until('the badge', async () => !(await button(popup)).startsWith('off'));
  await until('a held press', () => holds(chat));
  await chat.rateAnyway();
  await chat.ownDialog();
  await chat.submit();
  await until('the rating', () => standin.ratings.length > 0);
  expect(standin.ratings).toHaveLength(1);
});
