import type { SightingName } from '../../lib/memory/sighting.ts';
import type { Chat } from './chat.ts';
import { openExtensionPage } from './extensionPage.ts';
import type { Stage } from './stage.ts';
import { until } from './waiting.ts';

const STORED_PARTS = `chrome.storage.local.get().then((stored) => Object.entries(stored)
  .filter(([key]) => key.startsWith('account:')).flatMap(([, seen]) => Object.keys(seen)))`;

/** Waits until these parts of an account were seen on the tab's page and stored, however busy the machine is. */
export async function noticed(stage: Stage, chat: Chat, ...parts: SightingName[]): Promise<void> {
  const page = await openExtensionPage(stage.browser, 'options.html');
  // Nothing is drawn in a tab behind, and only what is drawn is seen.
  await chat.page.bringToFront();
  await until(`${parts.join(', ')} to be noticed`, async () => {
    const stored = await page.evaluate<string[]>(STORED_PARTS);
    return parts.every((part) => stored.includes(part));
  });
  await page.close();
}
