import { placeOf } from '../detect/conversation.ts';
import { SIGNALS } from '../detect/signal.ts';
import { GUARD_WORDS, type GuardLink } from '../guard/link.ts';
import { keepAcknowledgement } from './acknowledgement.ts';
import { takeFirsthand } from './firsthand.ts';
import type { Explainer, Gate, Held } from './gate.ts';
import { findHeld } from './held.ts';
import { hearFirst } from './listening.ts';
import { pressFor } from './presses.ts';
import { stopping } from './stopping.ts';
import { isOrphaned } from './succession.ts';
import { keepWord } from './word.ts';

/** So long, in milliseconds, the gate of a newer version is waited for once the extension is gone. */
const SUCCESSION = 5000;

/** The strictest answers, until somebody explains; what is held meanwhile waits for that. */
function waitingExplainer(): Explainer & { waiting: Held | undefined } {
  return {
    waiting: undefined,
    signals: () => SIGNALS,
    action: () => 'warn',
    explain(held) {
      this.waiting = held;
    },
    isExplaining: () => false,
    left: () => undefined,
  };
}

/** A verdict that fails holds. */
function actionOf(explainer: Explainer) {
  try {
    return explainer.action();
  } catch {
    return 'block';
  }
}

/**
 * Arms layers 1 and 2: every press that rates or submits a rating is stopped before the page's first script can
 * listen; mouse, touch, Enter and Space all arrive as a click (2026-08).
 */
export function armGate(): Gate {
  const retirement = new AbortController();
  const { signal } = retirement;
  const nobody = waitingExplainer();
  let explainer: Explainer = nobody;
  let guard: GuardLink | undefined;
  const word = keepWord(signal);
  const firsthand = takeFirsthand();
  let isReplaying = false;
  const tally: Gate['tally'] = { held: { thumb: 0, submit: 0, request: 0 }, unforeseen: 0, signals: [] };
  const acknowledgement = keepAcknowledgement(signal, () => explainer.left());
  const signals = () => explainer.signals();
  const find = (held: Held) => findHeld(held, signals());

  const report = (held: Held) => {
    const fate = held.kind === 'request' && held.fate;
    // What only looks like feedback, or was let through, says nothing of whether ratings are recognised.
    const isTelling = fate !== 'suspected' && fate !== 'cut';
    if (isTelling) tally.held[held.kind] += 1;
    // Where a rating may leave, one that came too soon for the network was known of.
    if (fate && isTelling && !isLetThrough()) tally.unforeseen += 1;
    if (held.kind === 'thumb') tally.signals.push(held.signal);
    // Of what was let through, the gate's own word would not be true.
    if (fate !== 'cut') word.expect(() => held.at === placeOf(location.pathname));
    explainer.explain(held);
    // After a removal nobody could let anything pass again: what is pressed later is not ours to hold.
    if (isOrphaned()) setTimeout(() => retirement.abort(), SUCCESSION);
  };
  const hold: Gate['hold'] = (request) =>
    report({ kind: 'request', ...request, at: placeOf(location.pathname) });
  // An acknowledgement given before a policy came to block counts no more.
  const isLetThrough = () => {
    const action = actionOf(explainer);
    return action === 'allow' || (action === 'warn' && acknowledgement.isGiven());
  };
  hearFirst(
    {
      ...stopping({
        signals,
        explainer: () => explainer,
        mayPass: () => isReplaying || isLetThrough(),
        report,
      }),
      toggle: ({ target }) => void (target && firsthand.toggled.add(target)),
    },
    signal,
  );

  return {
    signal,
    armedAt: performance.now(),
    firsthand,
    tally,
    signals,
    explainBy(next) {
      explainer = next;
      const { waiting } = nobody;
      nobody.waiting = undefined;
      // What was held in a conversation that was left meanwhile is over.
      if (waiting?.at === placeOf(location.pathname)) next.explain(waiting);
    },
    isExplained: () => explainer !== nobody,
    explained: word.explained,
    retire: () => retirement.abort(),
    linkTo(link) {
      guard = link;
      link.hear((word) => {
        // Anything else came from somebody else.
        if (!GUARD_WORDS.includes(word) || signal.aborted) return;
        link.say('heard');
        if (word === 'passed') explainer.passed?.();
        else if (word !== 'there')
          hold(word === 'suspected' ? { fate: word } : { fate: 'stopped', door: word });
      });
    },
    isGuarded: () => guard !== undefined,
    tellGuard: (word) => guard?.say(word),
    hold,
    acknowledge: (held) => acknowledgement.give(held.at),
    revoke: acknowledgement.revoke,
    isAcknowledged: () => acknowledgement.isGiven(),
    find,
    replay(held) {
      isReplaying = true;
      try {
        return pressFor(() => find(held));
      } finally {
        isReplaying = false;
      }
    },
  };
}
