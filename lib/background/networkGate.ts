import { browser } from 'wxt/browser';
import { allowRule, letGoRule, letGoRuleIdOf, ruleIdOf } from '../gate/ratingRule.ts';

type Rules = Parameters<typeof browser.declarativeNetRequest.updateSessionRules>[0];

const idsOf = (tabId: number) => [ruleIdOf(tabId), letGoRuleIdOf(tabId)];

/**
 * Lets a tab's ratings pass: those of one conversation, or all of them where `conversation` is undefined.
 * @returns true once they can.
 */
export async function openNetworkGate(tabId: number, conversation: string | undefined): Promise<true> {
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: idsOf(tabId),
    addRules: [allowRule(tabId, conversation), letGoRule(tabId)],
  } as Rules);
  return true;
}

/** Stops a tab's ratings again, and gives true then; harmless when they were stopped already. */
export async function closeNetworkGate(tabId: number): Promise<true> {
  await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: idsOf(tabId) });
  return true;
}

/** Stops every tab's ratings: after an installation or update no acknowledgement stands any more. */
export async function closeAllNetworkGates(): Promise<void> {
  const rules = await browser.declarativeNetRequest.getSessionRules();
  await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: rules.map(({ id }) => id) });
}
