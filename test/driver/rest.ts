import type { Frame, Page } from 'puppeteer-core';

/** The longest that claude.ai was seen to take for replacing a bar's buttons after a hover, focus or press (2026-08), and some. */
const REPLACED_AFTER = 200;

/**
 * Lets the pointer or the focus rest until the page has replaced the buttons under it: a press in between makes no
 * click at all, with or without an extension. Waits by a timer of the page's own, which comes after the page's
 * earlier ones however busy the machine is; so does what is waited for because nothing may come of it.
 * @param milliseconds of the page's time, where it is not for a replaced button.
 */
export async function rest(page: Page | Frame, milliseconds = REPLACED_AFTER): Promise<void> {
  await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), milliseconds);
}
