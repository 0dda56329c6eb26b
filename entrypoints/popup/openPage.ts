import { browser } from 'wxt/browser';
import type { Page } from '../../components/popup/pages.ts';
import { RATE_CHATS_SWITCH } from '../../lib/terms/pages.ts';

/** Where the popup leads to: facts training-setting-place, admin-rate-chats and console-rate-switch. */
const PAGES: Record<Page, string> = {
  privacy: 'https://claude.ai/settings/data-privacy-controls',
  administration: RATE_CHATS_SWITCH,
  console: 'https://platform.claude.com/settings/privacy',
};

/** Opens a page in a tab of its own, because the person asked for it. */
export async function openPage(page: Page): Promise<void> {
  await browser.tabs.create({ url: PAGES[page] });
}
