import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type Standin, type StandinState, startStandin, TOPICS } from './index.ts';

export const CHAT = `https://claude.ai/chat/${TOPICS[0]?.uuid}`;
export const PRIVACY = 'https://claude.ai/settings/data-privacy-controls';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--ignore-certificate-errors',
];

export const ANSWER_BARS = '[data-cds="MessageActions"]:has([aria-pressed])';

/** A headless Chromium for which claude.ai is the stand-in (for the stand-in's own tests). */
export function launchChromium(port: number): Promise<Browser> {
  return puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    pipe: true,
    args: [...FLAGS, `--host-resolver-rules=MAP claude.ai:443 127.0.0.1:${port}`],
    defaultViewport: { width: 1280, height: 800 },
  });
}

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
  const [up, down] = await thumbs(page);
  await (direction === 'up' ? up : down).click();
  await page.waitForSelector('[data-cds="Dialog"] textarea');
}

export async function submitFeedback(page: Page): Promise<void> {
  await (await page.$$('[data-cds="Dialog"] button')).at(-1)?.click();
}

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** One stand-in, one browser and one page for a file of tests; every test must leave a clean console. */
export function useStandin() {
  const session = {} as { standin: Standin; browser: Browser; page: Page };
  const complaints: string[] = [];
  beforeAll(async () => {
    session.standin = await startStandin();
    session.browser = await launchChromium(session.standin.port);
    session.page = await session.browser.newPage();
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
