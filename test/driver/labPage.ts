import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach } from 'vitest';
import type { Stage } from './stage.ts';

/** Every way the merged interface may send an action. */
export const TRANSPORTS = ['fetch', 'fetch-request', 'xhr'] as const;
/** Each transport with each codec, compressed or not, in either order of fields. */
export const STYLES = TRANSPORTS.flatMap((transport) =>
  (['proto', 'json'] as const).flatMap((codec) =>
    [false, true].flatMap((gzip) =>
      (['ascending', 'descending'] as const).map((order) => ({ transport, codec, gzip, order })),
    ),
  ),
);

/** Opens the stand-in's laboratory, whose `lab` sends actions one by one, anew for each test; gives its page. */
export function useLab(stage: Stage): () => Page {
  let page: Page;
  beforeEach(async () => {
    page = await stage.browser.newPage();
    await page.goto('https://claude.ai/lab');
    await page.waitForFunction(() => 'lab' in globalThis);
  });
  afterEach(() => page.close());
  return () => page;
}
