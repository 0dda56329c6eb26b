import { browser } from 'wxt/browser';
import type { View } from '../../components/Popup.tsx';
import type { StatusAnswer } from '../../lib/messages.ts';

/** Pages of claude.ai that the popup leads to (client of 2026-08). */
export const PAGES = {
  privacy: 'https://claude.ai/settings/data-privacy-controls',
  account: 'https://claude.ai/settings/account',
} as const;

/** The tab in front; where this page is a tab of its own, the claude.ai tab that was in front last. */
async function tabInQuestion() {
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  if (front?.url !== location.href) return front;
  const tabs = await browser.tabs.query({ url: 'https://claude.ai/*' });
  return tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

/** What the popup can say of the tab it was opened over; a tab that does not answer has no script of ours. */
export async function tabView(): Promise<View> {
  const tab = await tabInQuestion();
  if (tab?.id === undefined || !tab.url?.startsWith('https://claude.ai/')) return { kind: 'elsewhere' };
  try {
    const status: StatusAnswer = await browser.tabs.sendMessage(tab.id, { type: 'status' });
    return { kind: 'claude', status };
  } catch {
    return { kind: 'not-running' };
  }
}

/** Opens a page of claude.ai in a tab of its own, because the person asked for it. */
export async function openPage(page: keyof typeof PAGES): Promise<void> {
  await browser.tabs.create({ url: PAGES[page] });
}
