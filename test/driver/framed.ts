import type { Frame, Page } from 'puppeteer-core';
import { afterEach } from 'vitest';
import { FRAMING_HOST, type StandinState } from '../standin/index.ts';
import { HOOKS } from '../standin/pressing.ts';
import { Chat } from './chat.ts';
import type { Stage } from './stage.ts';
import { until } from './waiting.ts';

/** What is asked of a page that frames claude.ai. */
export interface Framing {
  /** Addresses of claude.ai, one frame each. */
  frames: readonly string[];
  /** Of each frame, in CSS pixels; without it they share the window. */
  width?: number;
  state?: Partial<StandinState>;
  /** What must stand in each frame before anything is pressed. */
  ready?: string;
}

/** The frames of claude.ai in a page, in the order of their addresses, once they are drawn. */
export async function framesOfClaude(
  page: Page,
  addresses: readonly string[],
  ready: string = HOOKS.up,
): Promise<Frame[]> {
  // Asked anew each time: a frame that moves to another process is another frame, and what waited in the first is lost.
  return Promise.all(
    addresses.map((address) =>
      until(`a frame of ${address} with ${ready}`, async () => {
        const frame = page.frames().find((each) => each !== page.mainFrame() && each.url() === address);
        const found = await frame?.$(ready).catch(() => null);
        return found ? frame : undefined;
      }),
    ),
  );
}

/** A function that opens another site's page with claude.ai in frames, closed after the test; gives a chat for each. */
export function useFraming(stage: Stage): (framing: Framing) => Promise<Chat[]> {
  const opened: Page[] = [];
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
  });
  return async ({ frames, width, state, ready }) => {
    stage.standin.set({ framing: 'anyone', ...state });
    const page = await stage.browser.newPage();
    opened.push(page);
    const query = frames.map((each) => `frame=${each}`).join('&');
    await page.goto(`https://${FRAMING_HOST}/?${query}${width ? `&width=${width}` : ''}`);
    const found = await framesOfClaude(page, frames, ready);
    return found.map((frame) => new Chat(stage.browser, page, frame));
  };
}

/** Puts a frame of claude.ai into a page of claude.ai that is open. */
export async function frameWithin(chat: Chat, browser: Stage['browser'], address: string): Promise<Chat> {
  await chat.page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position: fixed; right: 0; top: 0; width: 400px; height: 100vh; background: white';
    frame.src = src;
    document.body.append(frame);
  }, address);
  const [frame] = await framesOfClaude(chat.page, [address]);
  return new Chat(browser, chat.page, frame);
}

/** What becomes of a rating's request that the page sends without any press. */
export function requestOf({ frame }: Chat, address: string): Promise<string> {
  return frame.evaluate(
    (conversation) =>
      fetch(`/api/organizations/o/chat_conversations/${conversation}/chat_messages/m/chat_feedback`, {
        method: 'POST',
        body: '{"type":"upvote"}',
      }).then(
        () => 'arrived',
        () => 'stopped',
      ),
    new URL(address).pathname.split('/').at(-1) ?? '',
  );
}

/** Says yes, and sends the rating by claude.ai's own dialog. */
export async function rateAnyway(chat: Chat): Promise<void> {
  await chat.rateAnyway();
  await chat.ownDialog();
  await chat.submit();
}
