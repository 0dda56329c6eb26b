import { areTermsUnknown, type Verdict } from '../decide/verdict.ts';
import type { Health, HealthState } from '../detect/health.ts';
import type { Problem } from '../values/problem.ts';
import type { TabStatus } from './tabStatus.ts';

/** What a claude.ai tab shows on the toolbar badge; `unknown`: neither terms nor audience are known. */
const BADGE_STATES = ['allow', 'warn', 'block', 'unknown', 'no-terms', 'no-audience', 'degraded'] as const;
export type BadgeState = (typeof BADGE_STATES)[number];

/** From a claude.ai tab to the background: show this on my badge. */
export interface BadgeMessage {
  type: 'badge';
  state: BadgeState;
}

/** From a claude.ai page to the background: let its ratings through the network rule. */
export interface OpenRequestGate {
  type: 'request-gate';
  isOpen: true;
  /** `all`: the verdict allows ratings on every conversation, not only on the acknowledged one. */
  scope: 'all' | 'here';
  /** The conversation on the page; undefined where its address names none. */
  conversation: string | undefined;
  /** A session of Claude Code or Cowork. */
  isSession: boolean;
}
/** The same, or stop them again. */
export type RequestGateMessage = OpenRequestGate | { type: 'request-gate'; isOpen: false };

/** From a claude.ai tab to the background: bring what explains into this frame, in this language (BCP 47). */
export interface ExplainMessage {
  type: 'explain';
  language: string;
}

/** From the popup to the tab it was opened over; answered with a TabStatus. */
export interface StatusRequest {
  type: 'status';
}
export interface StatusAnswer extends TabStatus {
  health: Health;
  /** claude.ai's build id and language, as the page names them. */
  page: { build: string; language: string };
  /** Extra names and selectors that cannot be used on this page. */
  problems: readonly Problem[];
}

function typeOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined;
}

export function isBadgeMessage(message: unknown): message is BadgeMessage {
  return typeOf(message) === 'badge' && BADGE_STATES.includes((message as BadgeMessage).state);
}

/** An id as it stands in an address: nothing in it may mean something in a network rule's filter. */
function isConversationId(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && /^[\w-]{1,100}$/.test(value));
}

export function isRequestGateMessage(message: unknown): message is RequestGateMessage {
  if (typeOf(message) !== 'request-gate') return false;
  const { isOpen, scope, conversation, isSession } = message as Record<keyof OpenRequestGate, unknown>;
  if (isOpen === false) return true;
  const isScope = scope === 'all' || scope === 'here';
  return isOpen === true && isScope && typeof isSession === 'boolean' && isConversationId(conversation);
}

export function isExplainMessage(message: unknown): message is ExplainMessage {
  const { language } = (message ?? {}) as { language?: unknown };
  return typeOf(message) === 'explain' && typeof language === 'string';
}

/**
 * A listener of messages as every browser takes it: Chromium hears of no promise, so the answer is handed over when it
 * is there. An answer that fails is `undefined` to whoever asked.
 * @param answer gives undefined for messages that are not its own.
 */
export function answering<Sender>(
  answer: (message: unknown, sender: Sender) => Promise<unknown> | undefined,
) {
  return (message: unknown, sender: Sender, respond: (answer?: unknown) => void): boolean => {
    const answered = answer(message, sender);
    void answered?.then(respond, () => respond());
    return answered !== undefined;
  };
}

export function isStatusRequest(message: unknown): message is StatusRequest {
  return typeOf(message) === 'status';
}

/** The badge of a tab: that claude.ai changed comes first, then the verdict, then what we know too little of. */
export function badgeOf(verdict: Verdict, health: HealthState): BadgeState {
  const { action, audience } = verdict;
  if (health === 'degraded') return 'degraded';
  if (action !== 'warn') return action;
  if (areTermsUnknown(verdict)) return audience === 'unknown' ? 'unknown' : 'no-terms';
  return audience === 'unknown' ? 'no-audience' : 'warn';
}
