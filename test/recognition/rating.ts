import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Standin } from '../standin/index.ts';
import { HOOKS, pressThumb } from '../standin/pressing.ts';
import type { SentRating } from './inPage/specimen.ts';

/** Rates the last answer on the open page; gives its row, its dialog if there is one, and what was sent. */
export async function rateOnce(
  page: Page,
  standin: Standin,
  hasDialog: boolean,
): Promise<{ html: string; request: SentRating }> {
  const row = await page.evaluate((hooks) => recognition.takeRow(hooks), HOOKS);
  await pressThumb(page, 'up');
  if (hasDialog) await page.waitForSelector(HOOKS.submit);
  const dialog = hasDialog ? await page.evaluate((hooks) => recognition.takeDialog(hooks), HOOKS) : '';
  if (hasDialog) await page.click(HOOKS.submit);
  await expect.poll(() => standin.ratings.length).toBe(1);
  const [sent] = standin.ratings;
  if (!sent) throw new Error('No rating arrived');
  const { method, path, contentType: type, raw } = sent;
  const { pathname } = new URL(page.url());
  const request = { method, url: `${standin.origin}${path}`, type, body: [...raw], pathname };
  return { html: row + dialog, request };
}
