import { browser } from 'wxt/browser';
import { allowRule, letGoRule, letGoRuleIdOf, ruleIdOf } from '../gate/ratingRule.ts';
import type { RequestGateMessage } from '../tab/messages.ts';

type Rules = Parameters<typeof browser.declarativeNetRequest.updateSessionRules>[0];

const idsOf = (tabId: number) => [ruleIdOf(tabId), letGoRuleIdOf(tabId)];

/** What each tab said last: a word that had to wait counts only while none came after it. */
const lastWords = new Map<number, RequestGateMessage>();

/** Lets a tab's ratings pass: those of one conversation, or all of them where `conversation` is undefined. */
async function openNetworkGate(tabId: number, conversation: string | undefined): Promise<void> {
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: idsOf(tabId),
    addRules: [allowRule(tabId, conversation), letGoRule(tabId)],
  } as Rules);
}

/** Stops a tab's ratings again; harmless when they were stopped already. */
export async function closeNetworkGate(tabId: number): Promise<void> {
  lastWords.delete(tabId);
  await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: idsOf(tabId) });
}

/** Stops every tab's ratings: after an installation or update no acknowledgement stands any more. */
export async function closeAllNetworkGates(): Promise<void> {
  const rules = await browser.declarativeNetRequest.getSessionRules();
  await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: rules.map(({ id }) => id) });
}

/**
 * Does what a tab asks for: closing at once, opening only once it may be.
 * @param mayOpen settles with false where nothing may pass: it is not known what the organisation asks for.
 * @returns false where the tab's ratings are stopped although it asked otherwise.
 */
export async function obeyTab(
  tabId: number,
  message: RequestGateMessage,
  mayOpen: () => Promise<boolean>,
): Promise<boolean> {
  if (!message.isOpen) {
    await closeNetworkGate(tabId);
    return true;
  }
  lastWords.set(tabId, message);
  const isLast = () => lastWords.get(tabId) === message;
  if (!(await mayOpen()) || !isLast()) return false;
  await openNetworkGate(tabId, message.conversation);
  return isLast();
}
