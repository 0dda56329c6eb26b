import { conversationIn, surfaceAt } from '../claude/addresses.ts';
import { isFramed } from '../detect/frames.ts';
import { askUntilAnswered } from '../memory/asking.ts';
import type { Action } from '../policy/policy.ts';
import type { OpenRequestGate, RequestGateMessage } from '../tab/messages.ts';
import { CLOSED } from './document.ts';
import type { Gate } from './gate.ts';
import type { RatingRequest } from './ratingRequests.ts';

/** Layer 3 of this tab: the network rule and the guard in the page's world, opened and closed together. */
export interface RequestGate {
  /** Settles with true once a rating of the conversation on the page can leave; with false where it cannot. */
  open(): Promise<boolean>;
  /** True for a request that may have been let through: it began while its conversation's could leave. */
  mayHaveLeft(request: Pick<RatingRequest, 'at' | 'conversation'>): boolean;
  close(): void;
  /** Follows the verdict: a block closes at once, an allow needs no acknowledgement. */
  follow(action: Action): void;
  /** Says again what holds, after the background has closed every tab's network for another policy. */
  renew(action: Action): void;
}

/** Open for the page as its address is now; the background says what of it, which knows what stands around. */
function openHere(scope: OpenRequestGate['scope']): OpenRequestGate {
  const surface = surfaceAt(location.pathname);
  return {
    type: 'request-gate',
    isOpen: true,
    scope,
    conversation: conversationIn(location.pathname),
    isSession: surface === 'code' || surface === 'cowork',
  };
}

/** When the network may have been open; that it is closed again, only the background's answer tells. */
function keepOpenings() {
  const openings: { from: number; to: number; conversation: string | undefined }[] = [];
  const end = () => {
    const last = openings.at(-1);
    if (last) last.to = Math.min(last.to, performance.now());
  };
  return {
    begin({ scope, conversation: here, isSession }: OpenRequestGate) {
      end();
      // Only a chat's address names the conversation that rating requests name (2026-08); a frame is opened no other.
      const isNamed = (scope === 'here' || isFramed(window)) && !isSession;
      const conversation = isNamed ? here?.toLowerCase() : undefined;
      openings.push({ from: performance.now(), to: Number.POSITIVE_INFINITY, conversation });
    },
    end,
    include: ({ at, conversation: of }: Pick<RatingRequest, 'at' | 'conversation'>) =>
      openings.some(
        ({ from, to, conversation }) =>
          at >= from && at <= to && (conversation === undefined || of === undefined || of === conversation),
      ),
  };
}

/**
 * Keeps layer 3 closed but for an acknowledgement.
 * @param verdict the action of this moment.
 */
export function keepRequestGate(
  gate: Pick<Gate, 'signal' | 'isAcknowledged' | 'tellGuard'>,
  verdict: () => Action,
): RequestGate {
  let wanted = '';
  let asked = 0;
  let isOpen = false;
  let isAllowed = false;
  const openings = keepOpenings();
  const tell = async (message: RequestGateMessage): Promise<void> => {
    const key = JSON.stringify(message);
    // What a newer gate has taken over, only that one may still open or close.
    if (key === wanted || gate.signal.aborted) return;
    wanted = key;
    asked += 1;
    const mine = asked;
    const isLast = () => mine === asked && !gate.signal.aborted;
    isOpen = false;
    gate.tellGuard(message.isOpen ? 'open' : 'close');
    if (message.isOpen) openings.begin(message);
    // False: it may not be opened for this page, and stays closed.
    const answer = await askUntilAnswered(message, isLast);
    // The same may have been asked twice: the answer to the first is no word on the second.
    if (!isLast()) return;
    isOpen = message.isOpen && answer === true;
    if (answer === true && !message.isOpen) openings.end();
    if (answer === true) return;
    // What was not done is asked for again by whoever wants it next.
    wanted = '';
    if (message.isOpen) close();
  };
  const close = () => void tell(CLOSED);

  const follow = (action: Action) => {
    isAllowed = action === 'allow';
    if (isAllowed) void tell(openHere('all'));
    else if (action === 'block' || !gate.isAcknowledged()) close();
  };

  // In a frame an allow opens one conversation after the other.
  window.navigation?.addEventListener('currententrychange', () => isAllowed && follow(verdict()), {
    signal: gate.signal,
  });
  window.addEventListener('pagehide', close, { signal: gate.signal });
  // Back from the back/forward cache: what the verdict opens is open again.
  window.addEventListener('pageshow', () => follow(verdict()), { signal: gate.signal });
  return {
    async open() {
      // Under a block nothing opens, whoever asks.
      if (verdict() === 'block') close();
      else await tell(openHere('here'));
      return isOpen;
    },
    mayHaveLeft: openings.include,
    close,
    follow,
    renew(action) {
      const wasOpen = isOpen;
      wanted = '';
      if (wasOpen && action === 'warn' && gate.isAcknowledged()) void tell(openHere('here'));
      else if (action === 'warn') close();
      else follow(action);
    },
  };
}
