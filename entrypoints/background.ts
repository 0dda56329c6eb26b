import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge, showSiteAccess } from '../lib/background/badge.ts';
import { beginOnce } from '../lib/background/beginning.ts';
import { openConfirmWindow } from '../lib/background/confirmWindow.ts';
import { forgetExpired } from '../lib/background/expiry.ts';
import { injectExplaining } from '../lib/background/explainingScript.ts';
import { openFirstRunPage } from '../lib/background/firstRunPage.ts';
import { followManaged } from '../lib/background/managed.ts';
import { askerOf, closeAllNetworkGates, closeNetworkGate, obeyPage } from '../lib/background/networkGate.ts';
import { guardOpenTabs } from '../lib/background/openTabs.ts';
import { keepInRecord } from '../lib/background/record.ts';
import { keepForSession, readUnkept } from '../lib/background/unkept.ts';
import { siteAt } from '../lib/claude/site.ts';
import { recordStore } from '../lib/memory/recordStore.ts';
import { isSettleRequest } from '../lib/memory/settle.ts';
import { hasSiteAccess, onSiteAccess } from '../lib/memory/siteAccess.ts';
import { isKeepRequest } from '../lib/memory/unkept.ts';
import { isConfirmRequest } from '../lib/tab/confirming.ts';
import { answering, isBadgeMessage, isExplainMessage, isRequestGateMessage } from '../lib/tab/messages.ts';
import { isRecordMessage } from '../lib/tab/recordMessage.ts';

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

export default defineBackground(() => {
  const beginning = beginOnce();
  // Closed before another policy is told to anybody: each tab opens again what that policy lets it.
  const isPolicySettled = followManaged(closeAllNetworkGates, Date.now);
  const mayOpen = async () => {
    await beginning.closed;
    return isPolicySettled();
  };
  const record = recordStore(Date.now);
  const answer = answering<Sender>((message, sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    if (isSettleRequest(message)) return isPolicySettled().then((is): unknown => is && readUnkept());
    // A choice is made on a page of ours, never on claude.ai's.
    const isOurs = sender.url?.startsWith(browser.runtime.getURL('/')) === true;
    if (isKeepRequest(message)) return isOurs ? keepForSession(message) : undefined;
    if (isRecordMessage(message)) return keepInRecord(record, message, sender, Date.now());
    const tabId = sender.tab?.id;
    // A prerendered page has the id of the tab in front of it (Chromium), which it must neither close nor label.
    const { documentLifecycle = 'active' } = sender as { documentLifecycle?: string };
    const isInFront = documentLifecycle !== 'prerender';
    if (isBadgeMessage(message)) {
      // A tab's badge tells of its own page, and of a frame only where that page is another site's.
      const isTold = isInFront && (sender.frameId === 0 || siteAt(sender.tab?.url) !== 'claude');
      return tabId !== undefined && isTold ? showBadge(tabId, message.state) : undefined;
    }
    if (isConfirmRequest(message)) {
      // A side panel is no tab: no window of ours could ask it.
      if (tabId === undefined || tabId < 0) return Promise.resolve(false);
      return openConfirmWindow({ tabId, frameId: sender.frameId ?? 0, token: message.token });
    }
    const isExplain = isExplainMessage(message);
    if (!isExplain && !isRequestGateMessage(message)) return undefined;
    if (!isInFront) return Promise.resolve(false);
    if (!isExplain) return obeyPage(askerOf(sender), message, mayOpen);
    // To a side panel, which has no tab, no script can be brought.
    if (tabId === undefined || tabId < 0) return Promise.resolve(false);
    return injectExplaining(tabId, sender.frameId ?? 0, message.language);
  });
  browser.runtime.onMessage.addListener(answer);
  // Tabs that were open before installation have no content script; a rating there would not be held.
  browser.runtime.onInstalled.addListener(({ reason }) => {
    beginning.anew();
    if (reason === 'install') void openFirstRunPage(isPolicySettled());
  });
  // Where claude.ai is out of reach no rating is held, and none of our scripts is there to say so.
  void hasSiteAccess().then((has) => (has ? undefined : showSiteAccess(false)));
  onSiteAccess(async (has) => {
    await showSiteAccess(has);
    if (has) await guardOpenTabs(true);
  });
  void forgetExpired(Date.now(), record);
  // Somebody who listens is woken at the browser's start, where no page of claude.ai does it.
  browser.runtime.onStartup.addListener(() => undefined);
  browser.tabs.onRemoved.addListener((tabId) => void closeNetworkGate({ tabId, frame: undefined }));
});
