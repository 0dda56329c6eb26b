import type { TestBrowser } from './browsers.ts';
import { until } from './waiting.ts';

/** Waits until Chromium, which takes in a changed policy by itself, runs the extension, or does not. */
export async function extensionRuns(browser: TestBrowser, id: string, isRunning: boolean): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const state = `chrome.developerPrivate.getExtensionsInfo({ includeDisabled: true })
    .then((all) => all.find((extension) => extension.id === '${id}')?.state)`;
  await until(
    isRunning ? 'the extension to run' : 'the extension to be off',
    async () => ((await page.evaluate(state)) === 'ENABLED') === isRunning,
    30_000,
  );
  await page.close();
}
