import type { GuardEnd, HeldWord } from './link.ts';
import { now } from './natives.ts';

/** Asked only about a rating; a no is remembered and shown by the gate. */
export interface Permit {
  /** True when a rating, or what looks like one, may leave now. */
  mayLeave(word: HeldWord): boolean;
  /**
   * The same for an event that left the person's hands earlier, in a queue.
   * @param at when it came about, in milliseconds since 1970; undefined where it does not say.
   */
  mayEventLeave(word: HeldWord, at: number | undefined): boolean;
  /** Tells that a rating which the network rule let through was answered with success. */
  arrived(): void;
}

/** A time in which ratings were let through; still open where it has no end. */
interface Opening {
  from: number;
  to: number;
}

/** Events may round their time down to the second. */
const ROUNDING = 1000;
/** Older openings are forgotten: a queue is flushed after a minute (measured 2026-11-26). */
const MOST_OPENINGS = 20;

/** Keeps what the gate said last, and since when. */
export function keepPermit(link: GuardEnd): Permit {
  let isOpen = false;
  let isLetGo = false;
  const started = now();
  const openings: Opening[] = [];

  const close = () => {
    const last = openings[openings.length - 1];
    if (isOpen && last) last.to = now();
    isOpen = false;
    isLetGo = false;
  };
  link.hear((word) => {
    if (word === 'release') isLetGo = true;
    else if (word !== 'open') close();
    else if (!isOpen) {
      isOpen = true;
      openings[openings.length] = { from: now() - ROUNDING, to: Number.POSITIVE_INFINITY };
      if (openings.length > MOST_OPENINGS) openings.shift();
    }
  });

  /** Told for the record of ratings; nothing waits for it. */
  const passed = () => {
    link.say('passed');
    return true;
  };
  const mayLeave = (word: HeldWord) => {
    if (isOpen || (word === 'suspected' && isLetGo)) return passed();
    // Where a gate was and is no more, the extension is gone: nobody could explain what is held.
    return link.say(word) === 'gone';
  };
  return {
    arrived: () => void link.say('passed'),
    mayLeave,
    mayEventLeave(word, at) {
      // Before this page, or by another clock: then it says nothing.
      const isOurs = at !== undefined && at >= started - ROUNDING && at <= now() + ROUNDING;
      if (!isOurs) return mayLeave(word);
      // Sent on a yes that has ended since, or before a yes that came later: what counts is when.
      for (let i = 0; i < openings.length; i++) {
        const { from, to } = openings[i] as Opening;
        if (at >= from && at <= to) return passed();
      }
      return word === 'suspected' && isLetGo ? passed() : link.say(word) === 'gone';
    },
  };
}
