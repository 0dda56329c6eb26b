import type { CDPSession, Page } from 'puppeteer-core';
import type { TestBrowser } from '../driver/browsers.ts';
import type { ExtensionPage } from '../driver/extensionPage.ts';
import { pause } from '../driver/waiting.ts';

/** What a moment of the long run costs; what is of the extension alone is missing where there is none. */
export interface Figures {
  /** Of the page's process after a forced collection, in MB; nodes and listeners as Chromium counts them. */
  heap: number;
  nodes: number;
  listeners: number;
  /** Of the background's worker, in MB. */
  worker?: number;
  /** Session rules, and bytes of `storage.local` and of the extension's databases. */
  rules?: number;
  stored?: number;
  databases?: number;
}

const MB = 2 ** 20;

async function collected(session: CDPSession): Promise<void> {
  await session.send('HeapProfiler.enable');
  // What only a finaliser or the next frame lets go, a later collection takes.
  for (let times = 0; times < 3; times++) {
    await session.send('HeapProfiler.collectGarbage');
    await pause(200);
  }
}

async function workerHeap({ browser, origin }: TestBrowser): Promise<number> {
  const target = browser
    .targets()
    .find((each) => each.type() === 'service_worker' && each.url().startsWith(origin));
  const session = await target?.createCDPSession();
  if (!session) return Number.NaN;
  await collected(session);
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / MB;
}

/** Asking the background wakes it. */
const OF_EXTENSION = `chrome.runtime.sendMessage({ type: 'settle' }).then(() => Promise.all([chrome.declarativeNetRequest.getSessionRules(),
  chrome.storage.local.getBytesInUse(null), navigator.storage.estimate()]))
  .then(([rules, stored, { usage }]) => ({ rules: rules.length, stored, databases: usage }))`;

/** Measures now. */
export async function measure(
  browser: TestBrowser,
  page: Page,
  extension: ExtensionPage | undefined,
): Promise<Figures> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await collected(session);
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const read = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  const figures = {
    heap: read('JSHeapUsedSize') / MB,
    nodes: read('Nodes'),
    listeners: read('JSEventListeners'),
  };
  if (!extension) return figures;
  const more = await extension.evaluate<Pick<Figures, 'rules' | 'stored' | 'databases'>>(OF_EXTENSION);
  return { ...figures, worker: await workerHeap(browser), ...more };
}

/** So much more than at the first measuring still counts as flat: a page and its collector are never quite still. */
const SLACK: Record<keyof Figures, number> = {
  heap: 1.5,
  nodes: 60,
  listeners: 20,
  worker: 1.5,
  rules: 0,
  stored: 2000,
  // The record holds 1,000 ratings at most, and the browser counts in blocks.
  databases: 1_500_000,
};

/**
 * What has grown, in words; empty where all is flat. What grows does so from the first measuring to the last and from
 * the middle one too: an overlay that the collector has still to take comes once.
 */
export function grown(measured: readonly Figures[]): string[] {
  const [first, middle, last] = measured;
  if (!first || !middle || !last) return [];
  const more = (name: keyof Figures, since: Figures) => (last[name] ?? 0) - (since[name] ?? 0);
  return (Object.keys(SLACK) as (keyof Figures)[])
    .filter((name) => more(name, first) > SLACK[name] && more(name, middle) > SLACK[name] / 4)
    .map((name) => `${name} ${round(first[name])} → ${round(last[name])}`);
}

const round = (value = Number.NaN) => (value < 1000 ? Number(value.toFixed(1)) : Math.round(value));

/** One line of the table. */
export function line(label: string, figures: Figures): string {
  const values = Object.entries(figures).map(([name, value]) => `${name} ${round(value)}`);
  return `${label.padEnd(28)} ${values.join('  ')}`;
}
