import { conversationIn, isChat, ORIGIN } from '../claude/addresses.ts';
import { literal, pathPattern } from '../claude/paths.ts';
import { REQUESTS } from '../claude/requests.ts';
import type { Door } from '../detect/doors.ts';
import type { Fate } from './gate.ts';
import { RATING_PATTERNS } from './ratingPatterns.ts';

/** As Resource Timing names it; what is only suspected, the guard meets first. */
const BLOCKED = RATING_PATTERNS.map((pattern) => new RegExp(pattern, 'i'));

const SUPPORT_SHARE = new RegExp(pathPattern(REQUESTS.supportShare), 'i');
const ON_HOST = new RegExp(`^${literal(ORIGIN)}(?::\\d+)?/`);

/** True for the address of a request that a rule blocks as a rating; its method is not known here. */
export function isRatingAddress(address: string): boolean {
  return ON_HOST.test(address) && BLOCKED.some((pattern) => pattern.test(address));
}

/** A rating's request that has ended. */
export interface RatingRequest {
  /** When it began, as `performance.now()` tells it. */
  at: number;
  /** The answer's status; 0 where none came, as when the network rule stopped it (seen in Chromium 156 and Firefox 153). */
  status: number;
  /** The conversation that its address names, in lower case; undefined where it names none. */
  conversation: string | undefined;
  /** What it hands over: every address that the rule blocks tells. */
  door: Door;
  /** It lets Anthropic's support into a live session. */
  isSupportShare?: boolean;
}

const CONVERSATION = /\/chat_conversations\/([^/?#]+)\//i;

/**
 * Calls back when a rating's request has ended. Needs no permission to watch requests.
 * @param since what began earlier is over, as `performance.now()` tells it.
 */
export function onRatingRequest(
  signal: AbortSignal,
  since: number,
  ended: (request: RatingRequest) => void,
): void {
  const observer = new PerformanceObserver((list) => {
    const entries = list.getEntries() as PerformanceResourceTiming[];
    for (const { name, responseStatus: status, startTime: at } of entries) {
      if (at < since || !isRatingAddress(name)) continue;
      const isSupportShare = SUPPORT_SHARE.test(name);
      ended({
        at,
        status,
        conversation: CONVERSATION.exec(name)?.[1]?.toLowerCase(),
        // Claude Code's page asks for it as a part of its report.
        door: isSupportShare ? 'code-report' : 'rating',
        ...(isSupportShare && { isSupportShare }),
      });
    }
  });
  // What ended before anybody watched is told as well.
  observer.observe({ type: 'resource', buffered: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/**
 * What became of a rating's request that had no answer: stopped by us only if it began while it could not leave, and
 * to be decided here only if it is of the conversation that is shown. Only a chat's address names the one that its
 * ratings name (2026-08).
 */
export function fateOf(request: RatingRequest, mayHaveLeft: (request: RatingRequest) => boolean): Fate {
  if (mayHaveLeft(request)) return 'cut';
  const here = isChat(location.pathname) ? conversationIn(location.pathname)?.toLowerCase() : undefined;
  const { conversation } = request;
  return conversation === undefined || here === undefined || conversation === here ? 'stopped' : 'elsewhere';
}
