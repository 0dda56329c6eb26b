import type { Verdict } from './decide/verdict.ts';
import type { TabStatus } from './memory/tabStatus.ts';

/** What a claude.ai tab shows on the toolbar badge. */
export type BadgeState = 'allow' | 'warn' | 'block' | 'unknown';

/** From a claude.ai tab to the background: show this on my badge. */
export interface BadgeMessage {
  type: 'badge';
  state: BadgeState;
}

/** From the popup to the tab it was opened over; answered with a TabStatus. */
export interface StatusRequest {
  type: 'status';
}
export type StatusAnswer = TabStatus;

const BADGE_STATES: readonly unknown[] = ['allow', 'warn', 'block', 'unknown'] satisfies BadgeState[];

function typeOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined;
}

export function isBadgeMessage(message: unknown): message is BadgeMessage {
  return typeOf(message) === 'badge' && BADGE_STATES.includes((message as BadgeMessage).state);
}

export function isStatusRequest(message: unknown): message is StatusRequest {
  return typeOf(message) === 'status';
}

/** The badge of a verdict: a warning about an account we know too little of says so. */
export function badgeOf({ action, terms, audience }: Verdict): BadgeState {
  if (action !== 'warn') return action;
  return terms === 'unknown' || audience === 'unknown' ? 'unknown' : 'warn';
}
