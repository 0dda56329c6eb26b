import type { CDPSession, Page } from 'puppeteer-core';
import type { BrowserName } from '../driver/installed.ts';

/** What Chromium counts of a page, all scripts in it included; Firefox tells none of it. */
export interface Counters {
  /** Milliseconds of script since the page was opened. */
  script(): Promise<number>;
  /** MB of heap after a forced collection. */
  heap(): Promise<number>;
  listeners(): Promise<number>;
}

/** The page's counters, or undefined where the browser has none. */
export async function countersOf(name: BrowserName, page: Page): Promise<Counters | undefined> {
  if (name !== 'chromium') return undefined;
  const session: CDPSession = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  const read = async (metric: string) => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find((each) => each.name === metric)?.value ?? Number.NaN;
  };
  return {
    script: async () => (await read('ScriptDuration')) * 1000,
    async heap() {
      await session.send('HeapProfiler.collectGarbage');
      return (await read('JSHeapUsedSize')) / 2 ** 20;
    },
    listeners: () => read('JSEventListeners'),
  };
}
