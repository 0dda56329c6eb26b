import { browser } from 'wxt/browser';
import { EVERY_PAGE } from '../claude/addresses.ts';

const SITE = { origins: [EVERY_PAGE] };

/**
 * Whether the browser lets the extension work on claude.ai; people can withhold that or take it away. A browser that
 * does not tell is taken at its manifest's word.
 */
export async function hasSiteAccess(): Promise<boolean> {
  return browser.permissions.contains(SITE).catch(() => true);
}

/** Asks the person for it; only during a press does a browser let us ask. @returns whether it is given now. */
export async function askForSiteAccess(): Promise<boolean> {
  return browser.permissions.request(SITE).catch(() => false);
}

/** Calls back when it is given or taken away. */
export function onSiteAccess(listener: (has: boolean) => void): void {
  const tell = () => void hasSiteAccess().then(listener);
  browser.permissions.onAdded.addListener(tell);
  browser.permissions.onRemoved.addListener(tell);
}
