import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser, type TestBrowser } from '../driver/browsers.ts';
import { type Standin, startStandin } from '../standin/index.ts';
import type { PageRow } from './expected.ts';
import type { Recognition } from './inPage/entry.ts';

declare global {
  var recognition: Recognition;
}

/** lib/detect and what a test asks of it, as one script for a page. */
async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: `${import.meta.dirname}/inPage/entry.ts`, formats: ['iife'], name: 'entry' },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('Nothing was bundled');
  return output.output[0].code;
}

/** One stand-in and one browser without the extension: only our recognition runs, in pages as they really are. */
export function useRecogniser() {
  const session = {} as { standin: Standin; browser: TestBrowser; page: Page; script: string };
  beforeAll(async () => {
    [session.standin, session.script] = await Promise.all([startStandin(), bundled()]);
    session.browser = await launchBrowser(inject('browserName'), { port: session.standin.port, bare: true });
    session.page = await session.browser.newPage();
  });
  afterAll(async () => {
    await session.browser?.close();
    await session.standin?.close();
  });
  return Object.assign(session, {
    /** Opens a page and waits until it is drawn; `recognition` is then there to be called. */
    async open({ address, state, ready: [selector, count] }: Omit<PageRow, 'name' | 'expected'>) {
      session.standin.reset();
      session.standin.set(state);
      await session.page.goto(address);
      await session.page.waitForFunction(
        (wanted, times) => document.querySelectorAll(wanted).length >= times,
        {},
        selector,
        count,
      );
      await session.page.evaluate(session.script);
    },
  });
}
