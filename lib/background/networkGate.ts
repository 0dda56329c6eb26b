import { browser } from 'wxt/browser';
import {
  allowRule,
  FRAME_RULES_FROM,
  letGoRule,
  letGoRuleIdOf,
  type NetworkRule,
  type Opening,
  ruleIdOf,
  withMark,
} from '../gate/ratingRule.ts';
import type { OpenRequestGate, RequestGateMessage } from '../tab/messages.ts';

type Update = Parameters<typeof browser.declarativeNetRequest.updateSessionRules>[0];
type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** What browsers call the tab of a request that comes from none: a side panel, a service worker. */
const NO_TAB = -1;

/** Who asks: a tab's own page, or a frame, or a page without a tab, each of which answers for itself alone. */
export interface Asker {
  tabId: number;
  /** Undefined for a tab's own page. */
  frame: string | undefined;
}

/** Tells who sent a message. Without a tab Chromium numbers no frame, and names the document instead. */
export function askerOf({ tab, frameId, ...sender }: Sender): Asker {
  const tabId = tab?.id ?? NO_TAB;
  if (tabId !== NO_TAB) return { tabId, frame: frameId ? `${frameId}` : undefined };
  const { documentId } = sender as { documentId?: string };
  return { tabId, frame: (documentId ?? `${frameId ?? 'page'}`).toLowerCase() };
}

/** Rules keep no notes; a domain that nobody can have says which frame a rule is of. */
const markOf = (frame: string) => `${frame}.frame.invalid`;

function update(change: { removeRuleIds: number[]; addRules?: NetworkRule[] }): Promise<void> {
  return browser.declarativeNetRequest.updateSessionRules(change as Update);
}

async function sessionRules(): Promise<NetworkRule[]> {
  return (await browser.declarativeNetRequest.getSessionRules()) as unknown as NetworkRule[];
}

/** One at a time: a number that two frames took for free would be refused to the second. */
let last: Promise<unknown> = Promise.resolve();
function inTurn<T>(run: () => Promise<T>): Promise<T> {
  const next = last.then(run);
  last = next.catch(() => undefined);
  return next;
}

const ownIds = (tabId: number) => [ruleIdOf(tabId), letGoRuleIdOf(tabId)];

async function replaceFrameRules({ tabId, frame = '' }: Asker, opening?: Opening): Promise<void> {
  const mark = markOf(frame);
  const rules = await sessionRules();
  const taken = rules.map(({ id }) => id);
  const free = (from: number): number => (taken.includes(from) ? free(from + 1) : from);
  const allow = free(FRAME_RULES_FROM);
  const letGo = free(allow + 1);
  await update({
    removeRuleIds: rules
      .filter(
        ({ condition }) =>
          condition.tabIds?.includes(tabId) && condition.excludedInitiatorDomains?.includes(mark),
      )
      .map(({ id }) => id),
    ...(opening && {
      addRules: [withMark(allowRule(tabId, opening), allow, mark), withMark(letGoRule(tabId), letGo, mark)],
    }),
  });
}

/** What a page may be given; undefined where that would be more than it was acknowledged for. */
function openingFor(
  { frame }: Asker,
  { scope, conversation, isSession }: OpenRequestGate,
): Opening | undefined {
  if (scope === 'all' && frame === undefined) return 'all';
  if (isSession) return { session: conversation };
  if (conversation !== undefined) return { conversation };
  // Beside it there may be other conversations, which a rule for all would open too.
  return frame === undefined ? 'all' : undefined;
}

/** What each asker said last: a word that had to wait counts only while none came after it. */
const lastWords = new Map<number, Map<string | undefined, RequestGateMessage>>();

function wordsOf(tabId: number) {
  const words = lastWords.get(tabId) ?? new Map<string | undefined, RequestGateMessage>();
  lastWords.set(tabId, words);
  return words;
}

/**
 * Lets the ratings of a page or frame pass: those of one conversation, or all of a tab's own page.
 * @returns false where nothing can be opened: the hold remains.
 */
async function openNetworkGate(asker: Asker, message: OpenRequestGate): Promise<boolean> {
  const opening = openingFor(asker, message);
  if (opening === undefined) {
    await closeNetworkGate(asker);
    return false;
  }
  const { tabId, frame } = asker;
  if (frame === undefined) {
    await update({ removeRuleIds: ownIds(tabId), addRules: [allowRule(tabId, opening), letGoRule(tabId)] });
  } else await inTurn(() => replaceFrameRules(asker, opening));
  return true;
}

/** Stops ratings again, and gives true then: a frame's own, or with a tab's own page all of that tab. */
export async function closeNetworkGate(asker: Asker): Promise<true> {
  const { tabId, frame } = asker;
  if (frame !== undefined) {
    wordsOf(tabId).delete(frame);
    await inTurn(() => replaceFrameRules(asker));
    return true;
  }
  lastWords.delete(tabId);
  await update({ removeRuleIds: ownIds(tabId) });
  await inTurn(async () => {
    const rules = (await sessionRules()).filter(({ condition }) => condition.tabIds?.includes(tabId));
    // A page that has opened meanwhile keeps what it was given. Firefox gives null for what a rule leaves out.
    const frames = rules.filter(({ condition }) => Array.isArray(condition.excludedInitiatorDomains));
    if (frames.length > 0) await update({ removeRuleIds: frames.map(({ id }) => id) });
  });
  return true;
}

/** Stops every tab's ratings: after an installation or update no acknowledgement stands any more. */
export async function closeAllNetworkGates(): Promise<void> {
  await update({ removeRuleIds: (await sessionRules()).map(({ id }) => id) });
}

/**
 * Does what a page or frame asks for: closing at once, opening only once it may be.
 * @param mayOpen settles with false where nothing may pass: it is not known what the organisation asks for.
 * @returns false where its ratings are stopped although it asked otherwise.
 */
export async function obeyPage(
  asker: Asker,
  message: RequestGateMessage,
  mayOpen: () => Promise<boolean>,
): Promise<boolean> {
  if (!message.isOpen) return closeNetworkGate(asker);
  const { tabId, frame } = asker;
  wordsOf(tabId).set(frame, message);
  const isLast = () => lastWords.get(tabId)?.get(frame) === message;
  if (!(await mayOpen()) || !isLast()) return false;
  return (await openNetworkGate(asker, message)) && isLast();
}
