import { afterEach, describe, expect, inject, test } from 'vitest';
import { allowRule } from '../../lib/gate/ratingRule.ts';
import type { Chat } from '../driver/chat.ts';
import { openExtensionPage } from '../driver/extensionPage.ts';
import { requestOf } from '../driver/framed.ts';
import { openPanelInTab, openSidePanel } from '../driver/sidePanel.ts';
import { useStage } from '../driver/stage.ts';
import { account } from '../standin/index.ts';
import { addressOf } from '../standin/pressing.ts';

const stage = useStage();

const CHAT = addressOf('2026-08');
const OTHER = addressOf('2026-08', 2);

let opened: Chat | undefined;
afterEach(async () => {
  if (opened && !opened.page.isClosed()) await opened.page.close();
  opened = undefined;
});

/**
 * Chromium runs no extension's scripts in a page that another extension frames (seen in 156): there only the browser's
 * rules hold, by the address. Firefox has no side panel of this kind; its driver opens no page of another extension.
 */
describe.skipIf(inject('browserName') === 'firefox')('claude.ai in another extension’s page', () => {
  test('in a tab: the request is stopped', async () => {
    stage.standin.set(account('max', { framing: 'anyone' }));
    opened = await openPanelInTab(stage.browser, CHAT);
    expect(await requestOf(opened, CHAT)).toBe('stopped');
  });

  test('in a side panel: the request is stopped; a rule for no tab opens one conversation, and nothing in a tab', async () => {
    const beside = await stage.chat(account('max', { framing: 'anyone' }), 3);
    opened = await openSidePanel(stage.browser, beside, CHAT);
    const chat = opened;
    expect(await requestOf(chat, CHAT)).toBe('stopped');
    const extension = await openExtensionPage(stage.browser, 'popup.html');
    const rule = { ...allowRule(-1, { conversation: CHAT.split('/').at(-1) ?? '' }), id: 1 };
    const change = (what: object) =>
      extension.evaluate(`chrome.declarativeNetRequest.updateSessionRules(${JSON.stringify(what)})`);
    await change({ addRules: [rule] });
    const tab = await stage.chat(account('max', { framing: 'anyone' }));
    const seen = [await requestOf(chat, CHAT), await requestOf(chat, OTHER), await requestOf(tab, CHAT)];
    await change({ removeRuleIds: [1] });
    await extension.close();
    expect(seen).toEqual(['arrived', 'stopped', 'stopped']);
  });
});
