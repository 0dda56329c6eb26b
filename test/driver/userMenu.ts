import type { Page } from 'puppeteer-core';

/** Opens the account's menu, once the page shows its button. */
export async function openUserMenu(page: Page): Promise<void> {
  await (await page.waitForSelector('[data-testid="user-menu-button"]'))?.click();
}
