import { afterEach } from 'vitest';
import { type ExtensionPage, openExtensionPage } from './extensionPage.ts';
import type { Stage } from './stage.ts';
import { pause, until } from './waiting.ts';

/** A function that opens the popup in a tab; after each test popups are closed and what was stored is forgotten. */
export function usePopup(stage: Stage): () => Promise<ExtensionPage> {
  const opened: ExtensionPage[] = [];
  afterEach(async () => {
    for (const page of opened.splice(0)) {
      await page.evaluate('chrome.storage.local.clear()');
      await page.close();
    }
  });
  return async () => {
    const page = await openExtensionPage(stage.browser, 'popup.html');
    opened.push(page);
    await until('the popup', () => page.evaluate<boolean>('!!document.querySelector("h1")'));
    await pause(150);
    return page;
  };
}

/** The popup's lines as they are read, one string each. */
export async function lines(page: ExtensionPage): Promise<string[]> {
  const text = await page.evaluate<string>('document.body.innerText');
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The line after a heading. */
export async function under(page: ExtensionPage, heading: string): Promise<string | undefined> {
  const all = await lines(page);
  return all[all.indexOf(heading) + 1];
}

/** What the toolbar button of the claude.ai tab shows. */
export function badge(page: ExtensionPage): Promise<{ text: string; title: string }> {
  return page.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://claude.ai/*' });
    const tabId = tab.id;
    return { text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
  })()`);
}
