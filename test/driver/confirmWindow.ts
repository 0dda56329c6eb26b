import type { Frame, Page } from 'puppeteer-core';
import { connectionOf, contextsOf } from './bidi.ts';
import type { TestBrowser } from './browsers.ts';
import { type Perceived, perceive } from './perceive.ts';
import { pause, until } from './waiting.ts';

/** The window in which a person answers outside claude.ai's page. */
export interface ConfirmWindow {
  /** What is on it, as a person or a screen reader meets it. */
  perceive(): Promise<Perceived[]>;
  /** Presses one of its parts with the mouse, after the time that it takes to read. */
  press(role: string, name: RegExp): Promise<void>;
}

const IS_OURS = /\/confirm\.html/;

interface Surface {
  where: Page | Frame;
  click(x: number, y: number): Promise<unknown>;
}

async function inChromium({ browser }: TestBrowser): Promise<Surface | undefined> {
  const page = (await browser.pages()).find((each) => IS_OURS.test(each.url()));
  return page && { where: page, click: (x, y) => page.mouse.click(x, y) };
}

/** Puppeteer lists no page of an extension in Firefox; its protocol does. */
async function inFirefox({ browser }: TestBrowser): Promise<Surface | undefined> {
  const connection = connectionOf(browser);
  const found = (await contextsOf(connection)).find(({ url }) => IS_OURS.test(url));
  if (!found) return undefined;
  const { context } = found;
  const frame = { _id: context, page: () => ({ browser: () => browser }), parentFrame: () => null };
  const click = (x: number, y: number) => {
    const at = { x: Math.round(x), y: Math.round(y) };
    const actions = [
      { type: 'pointerMove', ...at },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    return connection.send('input.performActions', { context, actions: [mouse] });
  };
  return { where: frame as unknown as Frame, click };
}

const surfaceOf = (browser: TestBrowser) =>
  browser.name === 'chromium' ? inChromium(browser) : inFirefox(browser);

/** Waits for the window, and for what it asks. */
export async function confirmWindow(browser: TestBrowser): Promise<ConfirmWindow> {
  const { where, click } = await until('the window', () => surfaceOf(browser));
  const parts = () => perceive(browser.name, where);
  await until('what it asks', async () => (await parts()).some(({ role }) => role === 'alertdialog'));
  return {
    perceive: parts,
    async press(role, name) {
      await pause(900);
      const part = (await parts()).find((each) => each.role === role && name.test(each.name));
      if (!part) throw new Error(`No ${role} ${name}`);
      // The window may be gone before the press is reported as over.
      await click(part.x, part.y).catch(() => undefined);
    },
  };
}

export async function noConfirmWindow(browser: TestBrowser): Promise<void> {
  await until('no window', async () => !(await surfaceOf(browser)));
}
