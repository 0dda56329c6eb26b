import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser, type TestBrowser } from '../driver/browsers.ts';
import { type Chat, chatAddress, openChat } from '../driver/chat.ts';
import { switchExtension } from '../driver/extensionSwitch.ts';
import { rest } from '../driver/rest.ts';
import { until } from '../driver/waiting.ts';
import { account, type Standin, startStandin } from '../standin/index.ts';

let standin: Standin;
let browser: TestBrowser;
let chat: Chat;

beforeEach(async () => {
  standin = await startStandin(account('max'));
  browser = await launchBrowser(inject('browserName'), { port: standin.port });
  chat = await openChat(browser);
});
afterEach(async () => {
  await browser?.close();
  await standin?.close();
});

/** A rating of a conversation as claude.ai's script sends it, past every button. */
function rateByScript(conversation: number): Promise<string> {
  const id = chatAddress(conversation).split('/').at(-1);
  return chat.page.evaluate(
    (path) =>
      fetch(path, { method: 'POST', body: '{}' }).then(
        ({ status }) => `answered ${status}`,
        () => 'stopped',
      ),
    `/api/organizations/0a000000-0000-4000-8000-00000000000a/chat_conversations/${id}/chat_messages/m/chat_feedback`,
  );
}

async function offAndOn(): Promise<void> {
  await switchExtension(browser, false);
  await switchExtension(browser, true);
  await chat.page.bringToFront();
}

test('switched off and on: no acknowledgement from before lets a rating pass', async () => {
  await chat.press('up');
  await chat.rateAnyway();
  await chat.ownDialog();
  await chat.page.keyboard.press('Escape');
  await offAndOn();
  await until('the rule is closed', async () => (await rateByScript(1)) === 'stopped');
  const before = standin.ratings.length;
  expect(await rateByScript(1)).toBe('stopped');
  expect(standin.ratings).toHaveLength(before);
});

test('switched off and on with a tab open: held, explained, and after a yes one rating arrives', async () => {
  await chat.thumb('up');
  await offAndOn();
  await until('the tab is guarded anew', async () => {
    await chat.press('up');
    const isHeld = await chat.overlay(1500).then(
      () => true,
      () => false,
    );
    if (!isHeld) await chat.page.keyboard.press('Escape');
    return isHeld;
  });
  await chat.rateAnyway();
  await chat.ownDialog();
  await chat.submit();
  await until('the rating', () => standin.ratings.length > 0);
  await rest(chat.page, 300);
  expect(standin.ratings).toHaveLength(1);
});
