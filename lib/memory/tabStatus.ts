import { decide, type Verdict } from '../decide/verdict.ts';
import { lookAt, NOTHING_SEEN, onAppear } from '../detect/look.ts';
import { isWorthStoring, type Sightings, stillValid, withLook } from '../detect/sighting.ts';
import { followAccount } from '../detect/tabAccount.ts';
import type { Memory } from './memory.ts';
import { accountKey } from './stored.ts';

/** What holds on one claude.ai tab: what was seen of its account, and the verdict that follows. */
export interface TabStatus {
  sightings: Sightings;
  verdict: Verdict;
}

/** The verdict on an account of which this was seen. */
export function verdictOn(sightings: Sightings, memory: Memory): Verdict {
  const { plan, terms, email, training } = sightings;
  const signals = {
    plan: plan?.value ?? 'unknown',
    terms: terms?.value ?? 'unknown',
    email: email?.value ?? 'unknown',
    training: training?.value ?? 'unknown',
  };
  return decide(signals, memory.policy);
}

/**
 * Keeps an eye on this tab's account, and remembers what it sees.
 * @param onSeen called when the page showed something that may change the status.
 * @returns a function that looks at the page and tells the status now, without awaiting anything.
 */
export function followStatus(memory: Memory, signal: AbortSignal, onSeen: () => void): () => TabStatus {
  const account = followAccount(signal);
  onAppear(signal, (element) => {
    account.appeared(element);
    onSeen();
  });

  return () => {
    const now = Date.now();
    const tab = account.current();
    const look = tab.state === 'in-doubt' ? NOTHING_SEEN : lookAt(document, location);
    const known = tab.state === 'known' ? (memory.stored.accounts[tab.id] ?? {}) : {};
    const sightings = withLook(stillValid(known, now), look, now);
    // Before the first read there may be older sightings that a write would lose.
    if (tab.state === 'known' && memory.isRead && isWorthStoring(known, sightings)) {
      void memory.write(accountKey(tab.id), sightings);
    }
    return { sightings, verdict: verdictOn(sightings, memory) };
  };
}
