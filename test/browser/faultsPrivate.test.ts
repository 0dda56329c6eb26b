import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser, type TestBrowser } from '../driver/browsers.ts';
import { Chat, chatAddress, openChat } from '../driver/chat.ts';
import { type ExtensionPage, openExtensionPage } from '../driver/extensionPage.ts';
import { allowPrivate } from '../driver/extensionSwitch.ts';
import { lines } from '../driver/popupPage.ts';
import { rest } from '../driver/rest.ts';
import { openUserMenu } from '../driver/userMenu.ts';
import { until } from '../driver/waiting.ts';
import { account, type Standin, startStandin } from '../standin/index.ts';

let standin: Standin;
let browser: TestBrowser;

beforeEach(async () => {
  standin = await startStandin(account('max'));
  browser = await launchBrowser(inject('browserName'), { port: standin.port });
  await allowPrivate(browser);
});
afterEach(async () => {
  await browser?.close();
  await standin?.close();
});

/** A conversation in a private window, which a page of ours opens. */
async function openPrivate(page: ExtensionPage): Promise<Chat> {
  const url = chatAddress(1);
  await page.evaluate(`chrome.windows.create({ incognito: true, url: '${url}' }).then(() => 0)`);
  const found = await until('the private window', async () =>
    (await browser.browser.pages()).find((each) => each.url() === url),
  );
  const chat = new Chat(browser, found);
  await chat.thumb('up');
  return chat;
}

/** What the store holds besides the settings: accounts, notices, the record of ratings. */
const kept = (page: ExtensionPage) =>
  page.evaluate<string[]>(
    `chrome.storage.local.get().then((all) => Object.keys(all).filter((key) => key !== 'settings'))`,
  );

test('a private window: held and explained, and nothing of it outlives it; an ordinary one is remembered', async () => {
  const options = await openExtensionPage(browser, 'options.html');
  const before = await kept(options);
  const chat = await openPrivate(options);
  await openUserMenu(chat.page);
  await rest(chat.page, 500);
  await chat.page.keyboard.press('Escape');
  await chat.press('up');
  expect(await chat.title()).toBe('Before you give a thumbs-up');
  const popup = await openExtensionPage(browser, 'popup.html');
  const says = 'Private window: what is seen here is forgotten with its page, and nothing can be set for it.';
  await until(says, async () => (await lines(popup)).includes(says));
  await popup.close();
  await chat.page.bringToFront();
  await chat.rateAnyway();
  expect(await chat.ownDialog()).toBe('Give positive feedback');
  await chat.submit();
  await until('the rating', () => standin.ratings.length > 0);
  await rest(chat.page, 500);
  await chat.page.close();
  expect(await kept(options)).toEqual(before);

  const ordinary = await openChat(browser);
  await ordinary.thumb('up');
  await until('the account', async () => (await kept(options)).some((key) => key.startsWith('account:')));
});
