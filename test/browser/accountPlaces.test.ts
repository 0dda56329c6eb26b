import { expect, test } from 'vitest';
import type { Chat } from '../driver/chat.ts';
import { noticed } from '../driver/noticed.ts';
import { lines, under, usePopup } from '../driver/popupPage.ts';
import { rest } from '../driver/rest.ts';
import { useStage } from '../driver/stage.ts';
import { openUserMenu } from '../driver/userMenu.ts';
import { account } from '../standin/index.ts';

const stage = useStage();
const popup = usePopup(stage);

/** As everybody does sooner or later. */
async function openMenu(chat: Chat): Promise<void> {
  await chat.thumb('up');
  await openUserMenu(chat.page);
  await chat.page.waitForSelector('[data-testid="user-menu-header"]');
  await noticed(stage, chat, 'email');
}

/** As a person gets there: the menu, its settings, their navigation; no document is loaded. */
async function clickToAccountSettings(chat: Chat): Promise<void> {
  const { page } = chat;
  await page.click('[data-testid="user-menu-settings"]');
  await page.waitForSelector('.settings-nav');
  await rest(page, 500);
  await page.click('nav a[href="/settings/account"]');
  await noticed(stage, chat, 'settingsEmail');
}

test('an address in a message, a file and an artifact, under a link to the settings, makes nobody private', async () => {
  const chat = await stage.chat(account('max'));
  await openMenu(chat);
  await chat.page.evaluate(`(() => {
    history.replaceState(null, '', '#settings/account');
    const row = '<div><p>Email</p><p>eve@gmail.com</p></div><input type="email" value="eve@gmail.com">';
    const add = (to, html) => document.querySelector(to).insertAdjacentHTML('beforeend', html);
    add('body', '<div role="dialog"><h2>notes.md</h2>' + row + '<button>Close</button></div>');
    add('body', '<aside>' + row + '</aside>');
    add('main', row);
  })()`);
  await rest(chat.page, 500);
  const page = await popup();
  await expect.poll(() => under(page, 'Account')).toBe('Work account');
  await expect.poll(() => under(page, 'Work account')).toBe('Your e-mail looks like a company’s');
  await expect.poll(() => lines(page)).toContain('robin@acme.example');
  expect(JSON.stringify(await page.evaluate('chrome.storage.local.get()'))).not.toContain('eve@');
});

test('a private address makes a personal account once the menu and the settings have shown it', async () => {
  const chat = await stage.chat(account('max', { email: 'robin@gmail.com' }));
  await openMenu(chat);
  const page = await popup();
  await expect.poll(() => lines(page)).toContain('robin@gmail.com');
  await expect.poll(() => under(page, 'Account')).toBe('Work or personal: not known');
  await expect.poll(() => under(page, 'Work or personal: not known')).toMatch(/seen in one place/);

  await chat.page.bringToFront();
  await chat.page.goto('https://claude.ai/settings/account');
  await noticed(stage, chat, 'settingsEmail');
  const again = await popup();
  await expect.poll(() => under(again, 'Account')).toBe('Personal account');
  await expect.poll(() => under(again, 'Personal account')).toBe('Your e-mail is on a free-mail domain');
});

test.each([
  ['rows that are there at once', 0],
  ['rows that load late', 1500],
])('the settings are read where a person clicks there: %s', async (_, settingsDelay) => {
  const chat = await stage.chat({ ...account('max', { email: 'robin@gmail.com' }), settingsDelay });
  await openMenu(chat);
  await clickToAccountSettings(chat);
  // The popup looks as well when it asks: by then the page is another one.
  await chat.page.click('nav a[href="/new"]');
  const page = await popup();
  await expect.poll(() => under(page, 'Account')).toBe('Personal account');
});
