import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser, type TestBrowser } from '../driver/browsers.ts';
import { rest } from '../driver/rest.ts';
import { type Standin, type StandinState, startStandin, TOPICS } from './index.ts';

export const CHAT = `https://claude.ai/chat/${TOPICS[0]?.uuid}`;
export const PRIVACY = 'https://claude.ai/settings/data-privacy-controls';

export const ANSWER_BARS = '[data-cds="MessageActions"]:has([aria-pressed])';

/** A bar's thumbs, up then down, looked up anew because the page replaces them. */
export async function thumbs(
  page: Page,
  bar = -1,
): Promise<[ElementHandle<Element>, ElementHandle<Element>]> {
  const bars = await page.$$(ANSWER_BARS);
  const [up, down] = (await bars.at(bar)?.$$('[aria-pressed]')) ?? [];
  if (!up || !down) throw new Error('No thumbs on the page');
  return [up, down];
}

/** Opens the feedback dialog of the last answer. */
export async function openFeedback(page: Page, direction: 'up' | 'down'): Promise<void> {
  await page.waitForSelector(ANSWER_BARS);
  const thumb = async () => (await thumbs(page))[direction === 'up' ? 0 : 1];
  await (await thumb()).hover();
  await rest(page);
  await (await thumb()).click();
  await page.waitForSelector('[data-cds="Dialog"] textarea');
}

export async function submitFeedback(page: Page): Promise<void> {
  await (await page.$$('[data-cds="Dialog"] button')).at(-1)?.click();
}

/**
 * One stand-in, one browser and one page for a file of tests; every test must leave a clean console, and one that
 * expects a complaint, as of refused requests, empties `complaints` itself.
 * @param otherHosts those besides claude.ai for which the stand-in answers.
 */
export function useStandin(otherHosts: readonly string[] = []) {
  const session = {} as { standin: Standin; browser: TestBrowser; page: Page };
  const complaints: string[] = [];
  beforeAll(async () => {
    session.standin = await startStandin();
    // Without the extension: what is tested here is the page.
    const { port } = session.standin;
    session.browser = await launchBrowser('chromium', { port, bare: true, otherHosts });
    session.page = await session.browser.newPage();
    await session.page.setViewport({ width: 1280, height: 800 });
    session.page.on('pageerror', (error) => complaints.push(String(error)));
    session.page.on('console', (message) => complaints.push(message.text()));
  }, 60_000);
  afterAll(async () => {
    await session.browser?.close();
    await session.standin?.close();
  });
  afterEach(async () => {
    await session.page.goto('about:blank');
    expect(session.standin.unexpected).toEqual([]);
    expect(complaints.splice(0)).toEqual([]);
    session.standin.reset();
  });
  return Object.assign(session, {
    complaints,
    count: (selector: string) => session.page.$$eval(selector, (found) => found.length),
    async open(change: Partial<StandinState> = {}, address = CHAT, expected = ANSWER_BARS) {
      session.standin.set(change);
      await session.page.goto(address);
      await session.page.waitForSelector(expected);
    },
  });
}
