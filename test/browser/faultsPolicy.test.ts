import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser, type TestBrowser } from '../driver/browsers.ts';
import { type Chat, openChat } from '../driver/chat.ts';
import { openExtensionPage } from '../driver/extensionPage.ts';
import { rest } from '../driver/rest.ts';
import { type RolledOut, rollOut } from '../driver/rolledOut.ts';
import { until } from '../driver/waiting.ts';
import { account, type Standin, startStandin } from '../standin/index.ts';

// The first seconds of a fresh profile, in which Chromium does not know yet whether a policy is installed.
const name = inject('browserName');
const WAITING = 'One moment. Your browser has not said yet if your organisation has rules for this.';
let standin: Standin;
let computer: RolledOut | undefined;
let browser: TestBrowser;

beforeEach(async () => {
  standin = await startStandin(account('max'));
});
afterEach(async () => {
  await browser?.close();
  await computer?.close();
  await standin?.close();
  computer = undefined;
});

const says = async (chat: Chat) => (await chat.overlay()).map((part) => part.name);

async function pressed(): Promise<Chat> {
  const chat = await openChat(browser);
  await chat.press('up');
  return chat;
}

describe('where no policy is installed', () => {
  beforeEach(async () => {
    browser = await launchBrowser(name, { port: standin.port });
  });

  test('a yes that comes first waits, says why, and then counts once', async () => {
    const chat = await pressed();
    await chat.rateAnyway();
    // Firefox knows at once.
    if (name === 'chromium') {
      expect(await says(chat)).toContain(WAITING);
      expect(await chat.ownDialogs()).toEqual([]);
      await chat.use('button', 'Rate anyway');
    }
    expect(await chat.ownDialog()).toBe('Give positive feedback');
    await chat.submit();
    await until('the rating', () => standin.ratings.length > 0);
    await rest(chat.page, 300);
    expect(standin.ratings).toHaveLength(1);
  });

  test.runIf(name === 'chromium')('a yes that is taken back while it waits opens nothing', async () => {
    const chat = await pressed();
    await chat.rateAnyway();
    await chat.use('button', 'Don’t rate');
    await chat.noOverlay();
    const options = await openExtensionPage(browser, 'options.html');
    await options.evaluate(`chrome.runtime.sendMessage({ type: 'settle' })`);
    await options.close();
    await chat.page.bringToFront();
    await rest(chat.page, 300);
    expect(await chat.ownDialogs()).toEqual([]);
    await chat.press('up');
    expect(await says(chat)).not.toContain(WAITING);
    expect(standin.ratings).toEqual([]);
  });
});

test('under a block that is still on its way nothing passes, and the block is explained', async () => {
  computer = await rollOut(name, standin.port);
  computer.roll({
    organisationName: 'Acme Ltd',
    feedbackOnPersonalPlanAtWork: 'block',
    feedbackOnUnknownAccount: 'block',
  });
  browser = await computer.start();
  const chat = await pressed();
  if ((await says(chat)).includes('Rate anyway')) await chat.rateAnyway();
  await until('the block', async () => (await chat.title()) === 'Ratings are off here');
  expect(await says(chat)).toContain('Acme Ltd does not allow ratings on this account.');
  expect(await chat.ownDialogs()).toEqual([]);
  expect(standin.ratings).toEqual([]);
});
