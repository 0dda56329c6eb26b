import { browser } from 'wxt/browser';
import type { Page } from '../../components/popup/pages.ts';
import { ADMIN_PRIVACY_SETTINGS, PRIVACY_SETTINGS } from '../../lib/claude/addresses.ts';

/** Where the popup leads to: facts training-setting-place, admin-rate-chats and console-rate-switch. */
const PAGES: Record<Page, string> = {
  privacy: PRIVACY_SETTINGS,
  administration: ADMIN_PRIVACY_SETTINGS,
  console: 'https://platform.claude.com/settings/privacy',
};

/** Opens a page in a tab of its own, because the person asked for it. */
export async function openPage(page: Page): Promise<void> {
  await browser.tabs.create({ url: PAGES[page] });
}
