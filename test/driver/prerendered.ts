import type { CDPSession, Page } from 'puppeteer-core';
import type { TestBrowser } from './browsers.ts';
import { until } from './waiting.ts';

/** A target as puppeteer keeps it: one that is prerendered is in no list that it gives away. */
interface KnownTarget {
  _subtype(): string | undefined;
  _session(): CDPSession | undefined;
  url(): string;
}
interface KnownBrowser {
  _targetManager(): { getAvailableTargets(): ReadonlyMap<string, KnownTarget> };
}

/** Evaluates an expression in the page that is prerendered at an address; undefined where there is none. */
export async function inPrerendered(
  { browser }: TestBrowser,
  address: string,
  expression: string,
): Promise<unknown> {
  const targets = (browser as unknown as KnownBrowser)._targetManager().getAvailableTargets();
  const target = [...targets.values()].find(
    (each) => each._subtype() === 'prerender' && each.url() === address,
  );
  const evaluate = { expression, awaitPromise: true, returnByValue: true };
  const answer = await target?._session()?.send('Runtime.evaluate', evaluate);
  return answer?.result.value;
}

/**
 * Has a page make another one ready in its tab, unseen, as Chromium alone does; not while a session of DevTools is
 * attached to the page by itself (`createCDPSession`).
 */
export async function prerender(browser: TestBrowser, page: Page, address: string): Promise<void> {
  await page.evaluate((url) => {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.text = JSON.stringify({ prerender: [{ urls: [url], eagerness: 'immediate' }] });
    document.head.append(rules);
  }, address);
  // What nobody sees is not drawn by every generation.
  const isReady = `document.prerendering && document.readyState === 'complete'`;
  await until('the prerendered page', () => inPrerendered(browser, address, isReady));
}

/**
 * Goes to what is prerendered, which is then in the place of the page before.
 * @param isLoadedAnew waits until it is loaded once more, as what an update has overtaken.
 * @returns true where it is the page that was made ready.
 */
export async function enterPrerendered(page: Page, address: string, isLoadedAnew = false): Promise<boolean> {
  await page.evaluate((url) => {
    location.href = url;
  }, address);
  const look = (url: string) =>
    location.href === url &&
    document.readyState === 'complete' && {
      wasReady: performance.getEntriesByType('navigation')[0]?.toJSON().activationStart > 0,
    };
  const { wasReady } = await until('the page entered', async () => {
    const seen = await page.evaluate(look, address).catch(() => false as const);
    return seen && !(isLoadedAnew && seen.wasReady) && seen;
  });
  return wasReady;
}
