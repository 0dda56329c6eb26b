import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import { launchBrowser, type TestBrowser } from './browsers.ts';
import { type Echo, startEcho } from './echo.ts';
import { openExtensionPage } from './extensionPage.ts';

/** Where the second copy of Cowork's events goes. */
export const SEGMENT = 'a-api.anthropic.com';

/** The built extension on a page that does nothing by itself, before a server that takes everything. */
export interface EchoStage {
  echo: Echo;
  browser: TestBrowser;
  page: Page;
}

/** One browser and one server for a test file, a page of claude.ai's and an empty memory for each test. */
export function useEcho(): EchoStage {
  const stage = {} as EchoStage;
  beforeAll(async () => {
    stage.echo = await startEcho();
    const options = { port: stage.echo.port, otherHosts: [SEGMENT] };
    stage.browser = await launchBrowser(inject('browserName'), options);
    // Once the background answers, it has armed the tabs that were open at installation, and will arm none again.
    const extension = await openExtensionPage(stage.browser, 'popup.html');
    await extension.evaluate(`chrome.runtime.sendMessage({ type: 'settle' })`);
    await extension.close();
  });
  beforeEach(async () => {
    stage.page = await stage.browser.newPage();
    await stage.page.goto('https://claude.ai/new');
    stage.echo.arrived.length = 0;
  });
  afterEach(() => stage.page.close());
  afterAll(async () => {
    await stage.browser?.close();
    await stage.echo?.close();
  });
  return stage;
}
