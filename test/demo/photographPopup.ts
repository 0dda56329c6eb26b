import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { connectionOf, contextsOf } from '../driver/bidi.ts';
import type { TestBrowser } from '../driver/browsers.ts';
import { type ExtensionPage, inFirefoxWindow, openExtensionPage } from '../driver/extensionPage.ts';
import { pause, until } from '../driver/waiting.ts';

type Mode = 'light' | 'dark';

/** A picture shows what a long part begins with, in CSS pixels. */
const TALLEST = 900;

/** The popup's own address: the first-run page stands in a tab of the same origin. */
function addressOf({ origin }: TestBrowser): string {
  return `${origin}/popup.html`;
}

/** Chromium: the popup is an ordinary page there. */
async function inChromium(browser: TestBrowser, popup: ExtensionPage, mode: Mode, path: string) {
  const pages: Page[] = await browser.browser.pages();
  const page = pages.find((each) => each.url() === addressOf(browser));
  await page?.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: mode }]);
  const [width, height] = await popup.evaluate<[number, number]>(
    '[document.body.offsetWidth, document.body.offsetHeight]',
  );
  await page?.screenshot({ path, clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST) } });
}

/** Firefox: the preference is the browser's own, and the picture is cut to the popup's size. */
async function inFirefox(browser: TestBrowser, popup: ExtensionPage, mode: Mode, path: string) {
  const connection = connectionOf(browser.browser);
  const preference = `'layout.css.prefers-color-scheme.content-override', ${mode === 'dark' ? 0 : 1}`;
  await inFirefoxWindow(browser, `Services.prefs.setIntPref(${preference}); 0`);
  // The preference reaches the page a moment later.
  await until(`the popup in ${mode}`, () =>
    popup.evaluate<boolean>(`matchMedia('(prefers-color-scheme: ${mode})').matches`),
  );
  const tab = (await contextsOf(connection)).find(({ url }) => url === addressOf(browser));
  const box = await popup.evaluate<object>(
    `({ type: 'box', x: 0, y: 0, width: document.body.offsetWidth, height: Math.min(document.body.offsetHeight, ${TALLEST}) })`,
  );
  const { result } = await connection.send<{ data: string }>('browsingContext.captureScreenshot', {
    context: tab?.context,
    origin: 'document',
    clip: box,
  });
  await writeFile(path, Buffer.from(result.data, 'base64'));
}

/**
 * Takes pictures of the popup's parts over the conversation, and tells the first part's text in one line.
 * @param paths where each part's picture goes, by the part's id.
 */
export async function photographPopup(
  browser: TestBrowser,
  mode: Mode,
  paths: Record<string, string>,
): Promise<string> {
  const popup = await openExtensionPage(browser, 'popup.html');
  const text = await until('the popup’s lines', () =>
    popup.evaluate<string>(`[...document.querySelectorAll('h1, dd > strong, dd > .head')]
      .map((each) => each.textContent).join(' · ')`),
  );
  for (const [part, path] of Object.entries(paths)) {
    await popup.evaluate(`document.getElementById('tab-${part}').click()`);
    // A picture at once may be as high as the part before.
    await pause(300);
    await (browser.name === 'chromium' ? inChromium : inFirefox)(browser, popup, mode, path);
  }
  await popup.close();
  return text;
}
