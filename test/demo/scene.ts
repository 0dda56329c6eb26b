import type { Page } from 'puppeteer-core';
import { chatAddress } from '../driver/chat.ts';
import { pause } from '../driver/waiting.ts';
import { account, type StandinState } from '../standin/index.ts';

export const EMAIL = 'robin@acme.example';
const PRIVACY = 'https://claude.ai/settings/data-privacy-controls';

/** Somebody at work on a personal plan, who believes that switching training off was enough. */
export const SCENE: Partial<StandinState> = account('max', {
  name: 'Robin Example',
  email: EMAIL,
  training: 'off',
});

/** Looks once at the privacy settings and the user menu, as everybody does sooner or later; then the conversation. */
export async function enter(page: Page): Promise<void> {
  await page.goto(PRIVACY);
  await page.waitForSelector('[role="switch"]');
  // The sighting is written once the row has been drawn.
  await pause(500);
  await page.goto(chatAddress(1));
  await page.waitForSelector('[data-cds="MessageActions"]');
  // Only the open menu shows the e-mail address.
  await (await page.waitForSelector('[data-testid="user-menu-button"]'))?.click();
  await page.waitForSelector('[data-testid="user-menu-header"]');
  await pause(500);
  // By mouse, as most people do: a key would leave a focus ring in the pictures.
  await page.mouse.click(640, 60);
  await page.waitForSelector('[data-testid="user-menu-header"]', { hidden: true });
}
