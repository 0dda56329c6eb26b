import type { MessagePlace } from '../detect/message.ts';
import type { Direction, Thumb } from '../detect/thumb.ts';
import type { Action } from '../policy/policy.ts';

/** A press on a rating button that was stopped before the page heard of it. */
export interface HeldPress extends Thumb {
  direction: Direction;
  place: MessagePlace | undefined;
  /** The conversation the page showed at the press; undefined where its address names none. */
  conversation: string | undefined;
}

/**
 * What holds ratings back in this tab. The script of `document_start` arms it; the one that explains takes over
 * `action` and `onHeld`. Both run in the extension's isolated world, out of the page's reach.
 */
export interface Gate {
  /** The verdict of this moment. Until the explaining script supplies it, every rating is held. */
  action: () => Action;
  /** Called with each held press; the last one waits in `pending` until somebody listens. */
  onHeld: ((press: HeldPress) => void) | undefined;
  pending: HeldPress | undefined;
  /** Aborted when this gate is replaced by a newer one (an update of the extension). */
  readonly signal: AbortSignal;
  /** Stops holding, because a newer gate takes over. */
  retire(): void;
  /** True while the overlay is open: then no key reaches the page, which would type into its composer. */
  isExplaining: () => boolean;
  /** Remembers the person's informed yes for the conversation of this press. */
  acknowledge(press: HeldPress): void;
  /** The held thumb as it stands now, drawn again or not; undefined when it is not on the page any more. */
  find(press: HeldPress): HTMLElement | undefined;
  /** Presses the same thumb of the same message for the person; false when it is not on the page any more. */
  replay(press: HeldPress): boolean;
}

const KEY = Symbol.for('before-you-rate gate');
type World = typeof globalThis & { [KEY]?: Gate };

/** Makes the gate known to the extension's other content script in this tab. */
export function publishGate(gate: Gate): void {
  (globalThis as World)[KEY] = gate;
}

/** The gate of this tab, or undefined where none was armed. */
export function publishedGate(): Gate | undefined {
  return (globalThis as World)[KEY];
}
