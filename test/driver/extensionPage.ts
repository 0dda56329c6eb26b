import type { Page } from 'puppeteer-core';
import { connectionOf, contextsOf } from './bidi.ts';
import type { TestBrowser } from './browsers.ts';
import { until } from './waiting.ts';

/** A page of the extension's own, opened in a tab. */
export interface ExtensionPage {
  /** Evaluates an expression (a promise is awaited) and returns its JSON value. */
  evaluate<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

async function inChromium(browser: TestBrowser, url: string): Promise<ExtensionPage> {
  const page: Page = await browser.newPage();
  await page.setViewport({ width: 608, height: 600 });
  // A browser that has just started may not have loaded the extension yet.
  await until(url, () =>
    page.goto(url).then(
      () => true,
      () => false,
    ),
  );
  return {
    evaluate: (expression) => page.evaluate(expression) as Promise<never>,
    close: () => page.close(),
  };
}

/** What `script.evaluate` and `script.callFunction` give. */
interface Evaluated {
  type: string;
  result?: { value?: unknown };
}

/** Evaluates an expression in Firefox's own window, where its internals are; gives its plain value. */
export async function inFirefoxWindow(browser: TestBrowser, expression: string): Promise<unknown> {
  const connection = connectionOf(browser.browser);
  const [window] = await contextsOf(connection, { 'moz:scope': 'chrome' });
  const { result } = await connection.send<Evaluated>('script.evaluate', {
    target: { context: window?.context },
    awaitPromise: false,
    expression,
  });
  if (result.type !== 'success') throw new Error(JSON.stringify(result));
  return result.result?.value;
}

/** WebDriver may not navigate to an extension's page, so the browser's own window opens the tab. */
async function inFirefox(browser: TestBrowser, url: string): Promise<ExtensionPage> {
  const connection = connectionOf(browser.browser);
  const before = new Set((await contextsOf(connection)).map(({ context }) => context));
  const open = `gBrowser.selectedTab = gBrowser.addTab('${url}', {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() }); 0`;
  await inFirefoxWindow(browser, open);

  const { context } = await until(`a tab with ${url}`, async () =>
    (await contextsOf(connection)).find((each) => !before.has(each.context) && each.url === url),
  );
  const evaluate = async <T>(expression: string): Promise<T> => {
    const wrapped = `(async () => JSON.stringify((await (${expression})) ?? null))()`;
    const { result } = await connection.send<Evaluated>('script.evaluate', {
      target: { context },
      awaitPromise: true,
      expression: wrapped,
    });
    if (result.type !== 'success') throw new Error(JSON.stringify(result));
    return JSON.parse(result.result?.value as string) as T;
  };
  // The tab has its address before its page has the extension's API.
  const isReady = `document.readyState === 'complete' && typeof chrome === 'object' && !!chrome.storage`;
  await until(`${url} with its API`, () => evaluate<boolean>(isReady).catch(() => false));
  return {
    evaluate,
    close: async () => void (await connection.send('browsingContext.close', { context })),
  };
}

/** Opens a page of the extension, such as `popup.html`, in a tab of its own. */
export function openExtensionPage(browser: TestBrowser, path: string): Promise<ExtensionPage> {
  const url = `${browser.origin}/${path}`;
  return browser.name === 'chromium' ? inChromium(browser, url) : inFirefox(browser, url);
}

/** Presses what has exactly this text, once it is drawn. */
export async function pressText(page: ExtensionPage, text: string): Promise<void> {
  await until(`something to press that says “${text}”`, () =>
    page.evaluate<boolean>(`(() => {
      const all = [...document.querySelectorAll('button, summary, label, [role="tab"]')];
      const found = all.find((each) => each.textContent === ${JSON.stringify(text)});
      found?.click();
      return !!found;
    })()`),
  );
}
