import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '../lib/background/badge.ts';
import { bringExplaining } from '../lib/background/explainingScript.ts';
import { openFirstRunPage } from '../lib/background/firstRunPage.ts';
import { followManaged } from '../lib/background/managed.ts';
import { closeAllNetworkGates, closeNetworkGate, openNetworkGate } from '../lib/background/networkGate.ts';
import { guardOpenTabs } from '../lib/background/openTabs.ts';
import { keepInRecord } from '../lib/background/record.ts';
import { recordStore } from '../lib/memory/recordStore.ts';
import { isSettleRequest } from '../lib/memory/settle.ts';
import {
  answering,
  isBadgeMessage,
  isExplainMessage,
  isRecordMessage,
  isRequestGateMessage,
} from '../lib/tab/messages.ts';

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

export default defineBackground(() => {
  // Closed before another policy is told to anybody: each tab opens again what that policy lets it.
  const isPolicySettled = followManaged(closeAllNetworkGates);
  const record = recordStore(Date.now);
  const answer = answering<Sender>((message, sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    if (isSettleRequest(message)) return isPolicySettled();
    if (isRecordMessage(message)) return keepInRecord(record, message, sender, Date.now());
    const tabId = sender.tab?.id;
    if (isBadgeMessage(message)) {
      // A tab's badge tells of its own page, not of a frame in it.
      return tabId === undefined || sender.frameId !== 0 ? undefined : showBadge(tabId, message.state);
    }
    const isExplain = isExplainMessage(message);
    if (!isExplain && !isRequestGateMessage(message)) return undefined;
    // A side panel has no tab: no script can be brought there, and a rule for requests of no tab would open every panel.
    if (tabId === undefined || tabId < 0) return Promise.resolve(false);
    if (isExplain) return bringExplaining(tabId, sender.frameId ?? 0, message.language);
    return message.isOpen ? openNetworkGate(tabId, message.conversation) : closeNetworkGate(tabId);
  });
  browser.runtime.onMessage.addListener(answer);
  // Tabs that were open before installation have no content script; a rating there would not be held.
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void closeAllNetworkGates();
    void guardOpenTabs();
    if (reason === 'install') void openFirstRunPage(isPolicySettled());
  });
  browser.tabs.onRemoved.addListener((tabId) => void closeNetworkGate(tabId));
});
