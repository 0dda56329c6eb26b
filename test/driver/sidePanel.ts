import { SIDE_PANEL } from '../standin/doorBrowsing.ts';
import type { TestBrowser } from './browsers.ts';
import { Chat } from './chat.ts';
import { framesOfClaude } from './framed.ts';
import { until } from './waiting.ts';

const panelAt = (id: string, address: string) =>
  `chrome-extension://${id}/panel.html?at=${new URL(address).pathname}`;

/** Opens another extension's page in a tab of its own, which frames claude.ai. */
export async function openPanelInTab(browser: TestBrowser, address: string): Promise<Chat> {
  const id = await browser.browser.installExtension(SIDE_PANEL);
  const page = await browser.newPage();
  await page.goto(panelAt(id, address));
  const [frame] = await framesOfClaude(page, [address]);
  return new Chat(browser, page, frame);
}

/** Opens Chromium's side panel beside a page, as its button does: it belongs to no tab, and frames claude.ai. */
export async function openSidePanel(browser: TestBrowser, beside: Chat, address: string): Promise<Chat> {
  const id = await browser.browser.installExtension(SIDE_PANEL);
  const extension = await until('the extension', async () => (await browser.browser.extensions()).get(id));
  const find = async () => (await extension.pages()).find((each) => each.url().includes('/panel.html'));
  // Its button also closes it, and opens nothing before its background has said so: one press at a time.
  const page = await until('the side panel', async () => {
    await extension.triggerAction(beside.page);
    return until('', find, 2000).catch(() => undefined);
  });
  // Its own first frame is there: what it loads is over.
  await until('its page', () => page.frames().length > 1);
  await page.evaluate(
    (url) => {
      document.querySelector('iframe')?.remove();
      history.replaceState(null, '', url);
      const frame = document.createElement('iframe');
      frame.src = new URL(new URLSearchParams(location.search).get('at') ?? '', 'https://claude.ai').href;
      document.body.append(frame);
    },
    panelAt(id, address),
  );
  const [frame] = await framesOfClaude(page, [address]);
  return new Chat(browser, page, frame);
}
