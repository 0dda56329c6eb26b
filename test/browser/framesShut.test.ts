import { afterEach, describe, expect, inject, test } from 'vitest';
import { type ActionPopup, openActionPopup } from '../driver/actionPopup.ts';
import type { Chat } from '../driver/chat.ts';
import { openExtensionPage } from '../driver/extensionPage.ts';
import { rateAnyway, requestOf, useFraming } from '../driver/framed.ts';
import { rest } from '../driver/rest.ts';
import { useStage } from '../driver/stage.ts';
import { until } from '../driver/waiting.ts';
import { account, FRAMING_HOST } from '../standin/index.ts';
import { addressOf } from '../standin/pressing.ts';

const stage = useStage({ otherHosts: [FRAMING_HOST] });
const open = useFraming(stage);
const CHAT = addressOf('2026-08');

let popup: ActionPopup | undefined;
afterEach(async () => {
  await popup?.close();
  popup = undefined;
});

async function framed(): Promise<Chat> {
  const [chat] = await open({ frames: [CHAT], width: 380, state: account('max') });
  if (!chat) throw new Error('No frame');
  return chat;
}

/** What the overlay says of the last press. */
const reason = async (chat: Chat) => (await chat.overlay()).find(({ role }) => role === 'status')?.name;

test('where its address names no conversation, a yes opens nothing, and it is said where one would', async () => {
  const chat = await framed();
  await chat.frame.evaluate(() => history.replaceState(null, '', '/new'));
  await chat.pressUntilHeld('up', 'mouse');
  await chat.rateAnyway();
  await expect
    .poll(() => reason(chat))
    .toBe(
      'Nothing can be let through from this frame alone, so this was not sent. Open this in a tab of its own.',
    );
  expect(await chat.ownDialogs()).toEqual([]);
  expect(await requestOf(chat, CHAT)).toBe('stopped');
});

/** Firefox cannot say what lies over a frame. */
describe.skipIf(inject('browserName') === 'firefox')('what the page around lays over its edge', () => {
  test('by half a pixel: a yes does not count, and it is said why; gone, it counts', async () => {
    const chat = await framed();
    await chat.page.evaluate(() => {
      const neighbour = document.createElement('div');
      neighbour.id = 'neighbour';
      neighbour.style.cssText =
        'position: absolute; left: 379.5px; top: 0; width: 100px; height: 100vh; background: red';
      document.body.append(neighbour);
    });
    await chat.pressUntilHeld('up', 'mouse');
    // One press: a refused one begins the time to read anew.
    await rest(chat.frame, 700);
    await chat.use('button', 'Rate anyway');
    await expect
      .poll(() => reason(chat))
      .toBe(
        'Something covers a part of this, perhaps the page around it. If it stays, open this in a tab of its own.',
      );
    expect(await chat.ownDialogs()).toEqual([]);
    await chat.page.evaluate(() => document.querySelector('#neighbour')?.remove());
    await rest(chat.frame, 700);
    await rateAnyway(chat);
    await until('the rating', () => stage.standin.ratings.length > 0);
  });
});

test('badge and popup of such a page speak of the frame', async () => {
  const chat = await framed();
  await chat.page.bringToFront();
  popup = await openActionPopup(stage.browser, chat.page);
  const words = await until('what the popup says', async () => {
    const text = await popup?.evaluate<string>('popup.document.body.innerText').catch(() => '');
    return text?.includes('Max') && text;
  });
  expect(words).toMatch(/Ratings ask first/i);
  expect(words).not.toContain('It holds nothing back here');
  await popup.close();
  popup = undefined;
  const page = await openExtensionPage(stage.browser, 'options.html');
  const titles = await page.evaluate<string[]>(
    '(async () => Promise.all((await chrome.tabs.query({})).map(({ id }) => chrome.action.getTitle({ tabId: id }))))()',
  );
  await page.close();
  // The only tab that has one: no other shows claude.ai.
  expect(titles.filter((title) => title.startsWith('Before You Rate: ratings ask first'))).toHaveLength(1);
});
