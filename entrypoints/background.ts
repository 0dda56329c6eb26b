import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { closeAllNetworkGates, closeNetworkGate, openNetworkGate } from '../lib/gate/networkGate.ts';
import { guardOpenTabs } from '../lib/gate/openTabs.ts';
import { isBadgeMessage, isPassageMessage, isSettleRequest } from '../lib/messages.ts';
import { openFirstRunPage } from '../lib/policy/firstRunPage.ts';
import { followManaged } from '../lib/policy/managed.ts';
import { showBadge } from '../lib/texts/badge.ts';

export default defineBackground(() => {
  // Closed before another policy is told to anybody: each tab opens again what that policy lets it.
  const isPolicySettled = followManaged(closeAllNetworkGates);
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    if (isSettleRequest(message)) return isPolicySettled();
    const tabId = sender.tab?.id;
    if (tabId === undefined) return undefined;
    if (isBadgeMessage(message)) return showBadge(tabId, message.state);
    if (!isPassageMessage(message)) return undefined;
    return message.isOpen ? openNetworkGate(tabId, message.conversation) : closeNetworkGate(tabId);
  });
  // Tabs that were open before installation have no content script; a rating there would not be held.
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void closeAllNetworkGates();
    void guardOpenTabs();
    if (reason === 'install') void openFirstRunPage(isPolicySettled());
  });
  browser.tabs.onRemoved.addListener((tabId) => void closeNetworkGate(tabId));
});
