import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { closeAllNetworkGates, closeNetworkGate, openNetworkGate } from '../lib/gate/networkGate.ts';
import { guardOpenTabs } from '../lib/gate/openTabs.ts';
import { isBadgeMessage, isPassageMessage } from '../lib/messages.ts';
import { followManaged } from '../lib/policy/managed.ts';
import { showBadge } from '../lib/texts/badge.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const tabId = sender.tab?.id;
    if (sender.id !== browser.runtime.id || tabId === undefined) return undefined;
    if (isBadgeMessage(message)) return showBadge(tabId, message.state);
    if (!isPassageMessage(message)) return undefined;
    return message.isOpen ? openNetworkGate(tabId, message.conversation) : closeNetworkGate(tabId);
  });
  // Tabs that were open before installation have no content script; a rating there would not be held.
  browser.runtime.onInstalled.addListener(() => {
    void closeAllNetworkGates();
    void guardOpenTabs();
  });
  void followManaged();
  browser.tabs.onRemoved.addListener((tabId) => void closeNetworkGate(tabId));
});
