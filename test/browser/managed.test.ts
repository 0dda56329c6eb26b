import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { TestBrowser } from '../driver/browsers.ts';
import { type Chat, openChat } from '../driver/chat.ts';
import { openExtensionPage } from '../driver/extensionPage.ts';
import { type RolledOut, rollOut } from '../driver/rolledOut.ts';
import { pause, until } from '../driver/waiting.ts';
import { account, type Standin, startStandin } from '../standin/index.ts';

// A real browser installs the packed extension by a policy file that our generator made. The tests build on each other.
const name = inject('browserName');
let standin: Standin;
let computer: RolledOut;
let browser: TestBrowser;

const BLOCK = {
  organisationName: 'Acme Ltd',
  feedbackOnPersonalPlanAtWork: 'block',
  guidanceUrl: 'https://intranet.acme.example/ai',
};

beforeAll(async () => {
  standin = await startStandin(account('max'));
  computer = await rollOut(name, standin.port);
});
afterAll(async () => {
  await browser?.close().catch(() => undefined);
  await computer?.close();
  await standin?.close();
});

async function restart(): Promise<void> {
  await browser?.close();
  browser = await computer.start();
}

/** What one of the extension's pages says, once it says what is asked for. */
async function pageText(path: string, wanted: string): Promise<string> {
  const page = await openExtensionPage(browser, path);
  try {
    return await until(`“${wanted}” on ${path}`, async () => {
      const text = await page.evaluate<string>('document.body.innerText');
      return text.includes(wanted) && text;
    });
  } finally {
    await page.close();
  }
}

/** The overlay's buttons, as a press on a thumb brings them up. */
async function buttons(chat: Chat): Promise<string[]> {
  await chat.page.bringToFront();
  await chat.press('down');
  const parts = (await chat.overlay()).filter(({ role }) => role === 'button');
  await chat.page.keyboard.press('Escape');
  await chat.noOverlay();
  return parts.map((part) => part.name);
}

async function conversation<T>(use: (chat: Chat) => Promise<T>): Promise<T> {
  const chat = await openChat(browser);
  try {
    await chat.thumb('down');
    return await use(chat);
  } finally {
    await chat.page.close();
  }
}

const BLOCKED = ['Close'];
const ASKED = ['Rate anyway', 'Don’t rate'];
/** A change of the policy file reaches an open tab within seconds. */
const SOON = { timeout: 20_000, interval: 500 };

test('the policy file installs the extension, and its values arrive: block blocks', async () => {
  computer.roll(BLOCK);
  await restart();
  expect(await pageText('options.html', 'Managed by Acme Ltd')).toContain('Acme Ltd');
  await conversation(async (chat) => {
    await expect.poll(() => buttons(chat), SOON).toEqual(BLOCKED);
    await chat.press('up');
    expect((await chat.overlay()).map((part) => part.name)).toContain(
      'Acme Ltd does not allow ratings on this account.',
    );
    expect((await chat.overlay()).find(({ role }) => role === 'link')?.name).toBe('Read the guidance');
  });
  expect(standin.ratings).toEqual([]);
});

test('a bad value is named by key, found and expected, and blocks; the good ones hold', async () => {
  computer.roll({
    ...BLOCK,
    feedbackOnPersonalPlanAtWork: 'Warn',
    feedbackOnTeamOrEnterprise: 'allow',
    workEmailDomains: 'acme.example',
  });
  if (name === 'firefox') await restart();
  const text = await pageText('popup.html', 'feedbackOnPersonalPlanAtWork');
  expect(text).toMatch(/“Warn”.*allow, warn, block or hide/s);
  // What is of another kind Chromium keeps to itself; `--check` says so, because nobody else can.
  expect(text.includes('workEmailDomains')).toBe(name === 'firefox');
  await conversation(async (chat) => {
    await expect.poll(() => buttons(chat), SOON).toEqual(BLOCKED);
  });
  standin.set(account('team'));
  const chat = await openChat(browser);
  await chat.press('down');
  // The good value: ratings pass on Team, so claude.ai's own dialog opens.
  expect(await chat.ownDialog()).toBe('Give negative feedback');
  await chat.page.close();
  standin.set(account('max'));
});

// Firefox reads its policies at its start only.
if (name === 'chromium') {
  test('a change takes effect in an open tab, without a restart', async () => {
    computer.roll(BLOCK);
    await conversation(async (chat) => {
      await expect.poll(() => buttons(chat), SOON).toEqual(BLOCKED);
      computer.roll({ ...BLOCK, feedbackOnPersonalPlanAtWork: 'warn' });
      await expect.poll(() => buttons(chat), SOON).toEqual(ASKED);
      computer.roll(BLOCK);
      await expect.poll(() => buttons(chat), SOON).toEqual(BLOCKED);
    });
  });

  test('a policy that is removed is gone from an open tab too', async () => {
    computer.roll(BLOCK);
    await conversation(async (chat) => {
      await expect.poll(() => buttons(chat), SOON).toEqual(BLOCKED);
      computer.roll({});
      await expect.poll(() => buttons(chat), SOON).toEqual(ASKED);
      computer.roll(BLOCK);
      await expect.poll(() => buttons(chat), SOON).toEqual(BLOCKED);
    });
  });
}

test('a policy that was removed while the browser was closed is gone', async () => {
  await browser.close();
  computer.roll({});
  browser = await computer.start();
  await conversation(async (chat) => {
    await expect.poll(() => buttons(chat), SOON).toEqual(ASKED);
  });
  expect(await pageText('options.html', 'Before You Rate')).not.toContain('Managed by');
  expect(standin.ratings).toEqual([]);
});

test('the browser’s start alone deletes what was seen of an account too long ago', async () => {
  const seen = { email: { value: 'ann@acme.example', at: 1 }, training: { value: 'off', at: Date.now() } };
  const before = await openExtensionPage(browser, 'options.html');
  await before.evaluate(`chrome.storage.local.set({ 'account:a': ${JSON.stringify(seen)} })`);
  await restart();
  await pause(3000);
  const openedAt = Date.now();
  const page = await openExtensionPage(browser, 'options.html');
  const kept = await page.evaluate(`chrome.storage.local.get('account:a')`);
  expect(kept).toEqual({ 'account:a': { training: seen.training } });
  const { expiryLookedAt } = await page.evaluate<{ expiryLookedAt: number }>(`chrome.storage.session.get()`);
  expect(expiryLookedAt, 'before a page of ours woke it').toBeLessThan(openedAt);
});
