import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { guardOpenTabs } from '../lib/gate/openTabs.ts';
import { isBadgeMessage } from '../lib/messages.ts';
import { showBadge } from '../lib/texts/badge.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const isOurTab = sender.id === browser.runtime.id && sender.tab?.id !== undefined;
    if (isOurTab && isBadgeMessage(message)) void showBadge(sender.tab?.id, message.state);
  });
  // Tabs that were open before installation have no content script; a rating there would not be held.
  browser.runtime.onInstalled.addListener(() => void guardOpenTabs());
});
