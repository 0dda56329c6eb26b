import { isFramed } from '../detect/frames.ts';
import type { TabStatus } from '../tab/tabStatus.ts';
import type { Noticed } from './explaining.ts';
import type { Held } from './gate.ts';

/** What became of a yes that could not be followed: it waits to be known, or came to nothing. */
export type Waiting = 'asking' | 'changed' | 'unsettled' | 'unanswered' | 'window' | 'shut';

/** The overlay, as far as a yes needs it. */
export interface Asking {
  /** True while it asks about this. */
  isShown(held: Held): boolean;
  waiting(): Waiting | undefined;
  /** Says what a yes waits for, or why nothing came of it. */
  wait(waiting: Waiting | undefined): void;
  refresh(): void;
  /** Says that the page has no such button any more: the person is to press once more. */
  askAgain(): void;
  /** Takes it away. */
  close(): void;
  /** Keeps the yes in the record, with what governed when it was given. */
  record(held: Held, status: TabStatus): void;
}

/** A person's yes, and what lets it through. */
export interface Consent {
  /** What a yes rests on, as one text to compare. */
  governing(): string;
  /** Settles when the rating has gone on, or when it was said why it has not. */
  sayYes(held: Held): Promise<void>;
}

/**
 * What stands between a yes and the rating that it lets go on, in this order: what governs is known and is what was
 * read; the conversation is acknowledged; the request gate is open; it is in the record; the same button is pressed.
 * Whatever fails on the way takes the acknowledgement back.
 */
export function keepConsent(
  {
    gate,
    requestGate,
    status,
    policy,
    settle,
  }: Pick<Noticed, 'gate' | 'requestGate' | 'status' | 'policy' | 'settle'>,
  asking: Asking,
): Consent {
  const governing = () => {
    const { organisation, guidance, confirmIn } = policy();
    return JSON.stringify([status().verdict, organisation, guidance, confirmIn]);
  };
  /** True once it is known that what was agreed to is what governs; else it was said why not. */
  const isGoverning = async (held: Held): Promise<boolean> => {
    const read = governing();
    asking.wait('asking');
    const isSettled = await settle();
    if (!asking.isShown(held)) return false;
    const isStill = governing() === read || status().verdict.action === 'allow';
    asking.wait(isSettled ? (isStill ? undefined : 'changed') : 'unsettled');
    return isSettled && isStill;
  };
  const sayYes = async (held: Held) => {
    if (asking.waiting() === 'asking') return;
    if (status().verdict.action === 'block') return asking.refresh();
    if (!(await isGoverning(held))) return;
    const now = status();
    gate.acknowledge(held);
    const isOpened = await requestGate.open();
    // Taken back, or left, before anything could pass.
    if (!asking.isShown(held)) return gate.revoke();
    const isBlocked = status().verdict.action === 'block';
    if (isBlocked || !isOpened) gate.revoke();
    // A policy may have arrived meanwhile.
    if (isBlocked) return asking.refresh();
    if (!isOpened) return asking.wait(isFramed(window) ? 'shut' : 'unanswered');
    asking.record(held, now);
    if (!gate.find(held)) return asking.askAgain();
    asking.close();
    // Focus first: claude.ai gives it back to the thumb when its own dialog closes.
    gate.find(held)?.focus({ preventScroll: true });
    gate.replay(held);
  };
  return { governing, sayYes };
}
