import { decide, type Verdict } from '../decide/verdict.ts';
import {
  type Look,
  lookAt,
  NOTHING_SEEN,
  onAccountSettings,
  onAppear,
  oncePerFrame,
} from '../detect/look.ts';
import { followAccount } from '../detect/tabAccount.ts';
import { answerFor } from '../memory/corrections.ts';
import type { Memory } from '../memory/memory.ts';
import { emailSeen, isWorthStoring, type Sightings, stillValid, withLook } from '../memory/sighting.ts';
import { accountKey } from '../memory/stored.ts';

/** What holds on one claude.ai tab: what was seen of its account, and the verdict that follows. */
export interface TabStatus {
  /** The id of its organisation or personal workspace; `unknown` where the page does not tell, or is being switched. */
  account: string | 'unknown';
  sightings: Sightings;
  verdict: Verdict;
}

/** The verdict on an account of which this was seen. */
export function verdictOn(account: string | 'unknown', sightings: Sightings, memory: Memory): Verdict {
  const { plan, terms, training } = sightings;
  const observations = {
    plan: plan?.value ?? 'unknown',
    terms: terms?.value ?? 'unknown',
    ...emailSeen(sightings),
    training: training?.value ?? 'unknown',
  };
  const answer = answerFor(account, memory.policy.answer, memory.stored.corrections);
  return decide(observations, { ...memory.policy, answer });
}

/** Looks at this tab and tells its status. */
export interface StatusFollower {
  /** Looks at the page and tells the status now, without awaiting anything. */
  now(): TabStatus;
  /** Calls back when the page showed something that may change the status: once a frame at most. */
  onSeen(listener: () => void): void;
}

/** Keeps an eye on this tab's account, and remembers what it sees. */
export function followStatus(memory: Memory, signal: AbortSignal): StatusFollower {
  const follower = followAccount(signal);
  onAppear(signal, (element) => follower.appeared(element));

  let seenNow: Look | undefined;
  const { port1: after, port2: here } = new MessageChannel();
  after.onmessage = () => {
    seenNow = undefined;
  };
  // Whatever asks in the course of one event is told of one look. Microtasks run between two listeners already, and
  // each look walks the page.
  const see = (): Look => {
    if (!seenNow) here.postMessage(undefined);
    seenNow ??= lookAt(document, location);
    return seenNow;
  };
  signal.addEventListener('abort', () => after.close());
  const look = (): TabStatus => {
    const now = Date.now();
    const tab = follower.current();
    const seen = tab.state === 'in-doubt' ? NOTHING_SEEN : see();
    const account = tab.state === 'known' ? tab.id : 'unknown';
    const known = account === 'unknown' ? {} : (memory.stored.accounts[account] ?? {});
    const sightings = withLook(stillValid(known, now), seen, now);
    // Before the first read there may be older sightings that a write would lose.
    if (account !== 'unknown' && memory.isRead && isWorthStoring(known, sightings)) {
      void memory.write(accountKey(account), sightings);
    }
    return { account, sightings, verdict: verdictOn(account, sightings, memory) };
  };
  // After the follower, which hears first whose page this is.
  const onSeen = (listener: () => void) => {
    const seen = oncePerFrame(() => {
      // Drawn since the last look, though the browser may not have said yet that its event is over.
      seenNow = undefined;
      if (!signal.aborted) listener();
    });
    onAppear(signal, seen);
    onAccountSettings(signal, seen);
  };
  return { now: look, onSeen };
}
