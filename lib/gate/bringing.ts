import { askBackground } from '../memory/asking.ts';
import type { ExplainMessage } from '../tab/messages.ts';
import type { Explaining } from './explaining.ts';

/** What the script that explains may be needed for; of each, only the last counts once it is here. */
type Need = 'held' | 'reach' | 'dialog' | 'quiet' | 'planNotice';

/** The script that explains, which comes when it is first needed. */
export interface Bringing {
  /** It, where it is here. */
  now(): Explaining | undefined;
  /** Calls back with it: at once, or when it has come. Where it does not come, the next need asks for it again. */
  need(need: Need, then: (explaining: Explaining) => void): void;
  /** Takes it, and does what it was needed for. */
  take(explaining: Explaining): void;
}

/** So long, in milliseconds, a background that was asked is left to answer before it is asked again. */
const PATIENCE = 2000;

/**
 * Has the script that explains brought into this frame when it is first needed, and its texts anew when another
 * language is to be spoken. Nothing waits for it but what it shows.
 * @param language the one to speak now, as BCP 47.
 */
export function bringExplaining(language: () => string): Bringing {
  const needs = new Map<Need, (explaining: Explaining) => void>();
  let here: Explaining | undefined;
  let asked: string | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  const ask = async () => {
    const wanted = language();
    const isOnItsWay = here ? true : performance.now() - askedAt < PATIENCE;
    if (wanted === asked && isOnItsWay) return;
    asked = wanted;
    askedAt = performance.now();
    const message: ExplainMessage = { type: 'explain', language: wanted.slice(0, 40) };
    const answer = await askBackground(message);
    if (answer !== true && !here && asked === wanted) asked = undefined;
  };
  return {
    now: () => here,
    need(need, then) {
      void ask();
      if (here) then(here);
      else needs.set(need, then);
    },
    take(explaining) {
      here = explaining;
      for (const then of needs.values()) then(explaining);
      needs.clear();
    },
  };
}
