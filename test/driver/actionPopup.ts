import type { Page } from 'puppeteer-core';
import { EXTENSION_ORIGIN, GECKO_ID, type TestBrowser } from './browsers.ts';
import { inFirefoxWindow, openExtensionPage } from './extensionPage.ts';
import { until } from './waiting.ts';

/** The toolbar popup itself, opened over a page by its button, as a person does; that grants `activeTab`. */
export interface ActionPopup {
  /** Evaluates an expression in which `popup` is the popup's window, and gives its JSON value. */
  evaluate<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

async function inChromium({ browser }: TestBrowser, page: Page): Promise<ActionPopup> {
  const extension = await until('the extension', async () => [...(await browser.extensions()).values()][0]);
  await extension.triggerAction(page);
  const popup = await until('the popup', async () =>
    (await extension.pages()).find((each) => each.url() === `${EXTENSION_ORIGIN.chromium}/popup.html`),
  );
  return {
    evaluate: (expression) => popup.evaluate(`((popup) => (${expression}))(window)`) as Promise<never>,
    close: () => popup.close(),
  };
}

/** Firefox: the button is pressed by the browser's own script; the popup is read through a page of its extension. */
async function inFirefox(browser: TestBrowser, page: Page): Promise<ActionPopup> {
  const reader = await openExtensionPage(browser, 'options.html');
  await page.bringToFront();
  // The popup speaks of the tab that is in front when it opens.
  const front = () => inFirefoxWindow(browser, 'gBrowser.selectedBrowser.currentURI.spec');
  await until('the page in front', async () => (await front()) === page.url());
  await inFirefoxWindow(
    browser,
    `{ const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window); } 0`,
  );
  const evaluate = <T>(expression: string) =>
    reader.evaluate<T>(`((popup) => (${expression}))(chrome.extension.getViews({ type: 'popup' })[0])`);
  await until('the popup', () =>
    evaluate<boolean>('!!popup?.document.querySelector("h1")').catch(() => false),
  );
  return {
    evaluate,
    async close() {
      await evaluate('popup?.close() ?? 0').catch(() => undefined);
      await reader.close();
    },
  };
}

/** Presses the toolbar button over a page. */
export function openActionPopup(browser: TestBrowser, page: Page): Promise<ActionPopup> {
  return browser.name === 'chromium' ? inChromium(browser, page) : inFirefox(browser, page);
}
