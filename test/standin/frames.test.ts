import type { Frame } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { framesOfClaude } from '../driver/framed.ts';
import { until } from '../driver/waiting.ts';
import { SIDE_PANEL, useDoors } from './doorBrowsing.ts';
import { COWORK } from './doorHooks.ts';
import { FRAMING_HOST, sessionId } from './index.ts';
import { addressOf, HOOKS } from './pressing.ts';

const session = useDoors();
const CHAT = addressOf('2026-08');

const framing = (query: string) => `https://${FRAMING_HOST}/?${query}`;

/** Rates the last answer of a frame. */
async function rateIn(frame: Frame): Promise<void> {
  await frame.evaluate((up) => [...document.querySelectorAll<HTMLElement>(up)].at(-1)?.click(), HOOKS.up);
  await frame.waitForSelector(HOOKS.submit);
  await frame.evaluate((submit) => document.querySelector<HTMLElement>(submit)?.click(), HOOKS.submit);
}

test('another site shows two conversations side by side, and each rates', async () => {
  session.standin.set({ framing: 'anyone', flushDelay: 100 });
  await session.page.goto(framing(`frame=${CHAT}&frame=${COWORK}`));
  const [chat, cowork] = await framesOfClaude(session.page, [CHAT, COWORK]);
  if (chat) await rateIn(chat);
  await until('the chat’s rating', () => session.standin.ratings.length === 1);
  if (cowork) await rateIn(cowork);
  await until('both ratings', () => session.standin.ratings.length === 2);
  expect(session.standin.ratings.map(({ door }) => door)).toEqual(['chat-thumbs', 'cowork-rating']);
});

test.each([320, 400])('a frame of %i pixels', async (width) => {
  session.standin.set({ framing: 'anyone' });
  const panel = `https://claude.ai/cic/${sessionId()}`;
  await session.page.goto(framing(`frame=${panel}&width=${width}`));
  const [frame] = await framesOfClaude(session.page, [panel]);
  expect(await frame?.evaluate(() => [innerWidth, document.querySelectorAll('.sidebar').length])).toEqual([
    width,
    0,
  ]);
  const box = await frame?.$eval('.scroller', (each) => each.scrollWidth - each.clientWidth);
  expect(box).toBe(0);
});

test('nobody may frame a page unless the state says so', async () => {
  await session.page.goto(framing(`frame=${CHAT}`));
  await until('the refusal', () => session.complaints.some((each) => /frame-ancestors/.test(each)));
  expect(session.page.frames().some((frame) => frame.url().startsWith('https://claude.ai/'))).toBe(false);
  session.complaints.length = 0;
});

test('an extension’s page frames a session as a side panel does', async () => {
  session.standin.set({ framing: 'anyone' });
  const id = await session.browser.browser.installExtension(SIDE_PANEL);
  const task = `/cic/task/${sessionId()}`;
  await session.page.goto(`chrome-extension://${id}/panel.html?at=${task}`);
  const [frame] = await framesOfClaude(session.page, [`https://claude.ai${task}`]);
  expect(await frame?.evaluate(() => window.top === window)).toBe(false);
  expect(await frame?.evaluate(() => location.ancestorOrigins[0])).toBe(`chrome-extension://${id}`);
});
