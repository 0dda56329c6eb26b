import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { FRAMING_HOST, SEGMENT_HOST, type Standin, type StandinState, startStandin } from './index.ts';

/** The extension whose page frames claude.ai, as a side panel does. */
export const SIDE_PANEL = new URL('./sidePanel', import.meta.url).pathname;

const HOSTS = ['claude.ai', SEGMENT_HOST, FRAMING_HOST];

/** A headless Chromium for which claude.ai, Segment's host and the framing site are the stand-in. */
function launch(port: number): Promise<Browser> {
  return puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    pipe: true,
    enableExtensions: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--ignore-certificate-errors',
      `--host-resolver-rules=${HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`).join(', ')}`,
    ],
    defaultViewport: { width: 1280, height: 900 },
  });
}

/** Waits until `isSo` holds; what arrives at the stand-in arrives some time after a press. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 8000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export interface DoorSession {
  standin: Standin;
  browser: Browser;
  page: Page;
  /** What the console said; empty it where a complaint is expected, as of refused requests. */
  complaints: string[];
  count(selector: string): Promise<number>;
  open(change: Partial<StandinState>, address: string, ready: string): Promise<void>;
}

/** One stand-in, one browser and one page for a file of tests about feedback doors. */
export function useDoors(): DoorSession {
  const session = { complaints: [] as string[] } as DoorSession;
  beforeAll(async () => {
    session.standin = await startStandin();
    session.browser = await launch(session.standin.port);
    session.page = await session.browser.newPage();
    session.page.on('pageerror', (error) => session.complaints.push(String(error)));
    session.page.on('console', (message) => session.complaints.push(message.text()));
  }, 60_000);
  afterAll(async () => {
    await session.browser?.close();
    await session.standin?.close();
  });
  afterEach(async () => {
    await session.page.goto('about:blank');
    expect(session.standin.unexpected).toEqual([]);
    expect(session.complaints.splice(0)).toEqual([]);
    session.standin.reset();
  });
  session.count = (selector) => session.page.$$eval(selector, (found) => found.length);
  session.open = async (change, address, ready) => {
    session.standin.set(change);
    await session.page.goto(address);
    await session.page.waitForSelector(ready);
  };
  return session;
}
