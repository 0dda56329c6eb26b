import type { TestBrowser } from '../driver/browsers.ts';
import { enter } from './scene.ts';

/** Shows the conversation in a visible browser, says what to try, and stays until the browser is closed. */
export async function show({ browser, newPage }: TestBrowser): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
  });
  const [first] = await browser.pages();
  const page = first ?? (await newPage());
  await enter(page).catch((error: unknown) => {
    // Somebody who closes the window at once has seen enough.
    if (browser.connected) throw error;
  });
  if (!browser.connected) return;
  console.log('1. Move the pointer to a thumb under an answer: a line says what a rating would send.');
  console.log('2. Press the thumb: it is held back. Read, then “Don’t rate”, or tick and “Rate anyway”.');
  console.log(
    '3. Open the toolbar popup (puzzle piece, “Before You Rate”): account, plan, training, and what holds on the API.',
  );
  await closed;
}
