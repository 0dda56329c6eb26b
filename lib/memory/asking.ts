import { browser } from 'wxt/browser';

/** Asks the background; undefined where nobody answers, such as when the extension has left this tab behind. */
export async function askBackground(message: object): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}
