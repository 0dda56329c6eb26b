import type { Door } from '../detect/doors.ts';
import type { Tally } from '../detect/health.ts';
import type { MessagePlace } from '../detect/message.ts';
import type { Signal } from '../detect/signal.ts';
import type { Thumb } from '../detect/thumb.ts';
import type { GuardLink } from '../guard/link.ts';
import type { Action } from '../policy/policy.ts';
import type { Firsthand } from './firsthand.ts';

interface HeldAnywhere {
  /** The conversation the page showed at that moment, as `placeOf` names it. */
  at: string;
}

/** Layer 1: a press on a rating button, stopped before the page heard of it. */
export interface HeldThumb extends Thumb, HeldAnywhere {
  kind: 'thumb';
  place: MessagePlace | undefined;
}

/** Layer 2: a press on Submit in one of claude.ai's feedback dialogs. */
export interface HeldSubmit extends HeldAnywhere {
  kind: 'submit';
  door: Door;
  /** Where it was pressed; undefined where a key or the page's own script submits. */
  pressed?: Element;
}

/**
 * What became of a rating's request: stopped; stopped, and only looks like feedback (nobody has seen such a request
 * yet); stopped, and of another conversation than the one shown; or let through, and cut off before any answer.
 */
export type Fate = 'stopped' | 'suspected' | 'elsewhere' | 'cut';

/** Layer 3: a rating's request that was stopped on its way out, or may have been. */
export interface StoppedRequest extends HeldAnywhere {
  kind: 'request';
  fate: Fate;
  /** What it would hand over, as its address or its content tells; undefined where neither does. */
  door?: Door | undefined;
  /** It would let Anthropic's support into a live session. */
  isSupportShare?: boolean;
}

export type Held = HeldThumb | HeldSubmit | StoppedRequest;

/** Who answers for the gate once the explaining script has loaded; until then the strictest answers hold. */
export interface Explainer {
  /** How rating buttons are told: the built-in signals, then the extra ones of policy and settings. */
  signals(): readonly Signal[];
  /** The verdict of this moment; one that throws holds. */
  action(): Action;
  /** Called with everything held, and at once with what was held last before anybody explained. */
  explain(held: Held): void;
  /** True while the overlay is open: then no key reaches the page, which would type into its composer. */
  isExplaining(): boolean;
  /** Told of every key and what it types while the overlay is open; nobody hears of them after this. */
  typed?(event: Event): void;
  /** Told that the guard let a rating leave, because the gate is open. */
  passed?(): void;
  /** Called when the acknowledged conversation is left. */
  left(): void;
}

/**
 * What holds ratings back in this tab. The script of `document_start` arms it; the one that explains answers for it.
 * Both run in the extension's isolated world, out of the page's reach.
 */
export interface Gate {
  /** Aborted when this gate is replaced by a newer one (an update of the extension). */
  readonly signal: AbortSignal;
  /** When it was armed, as `performance.now()` tells it. */
  readonly armedAt: number;
  /** What it took and heard before the page's first script. */
  readonly firsthand: Firsthand;
  /** What was held so far, for the health of this tab. */
  readonly tally: Tally;
  /** Hands the explaining to this one, for as long as the gate lives. */
  explainBy(explainer: Explainer): void;
  /** True once somebody explains. */
  isExplained(): boolean;
  /** To be called when what is held is explained: until then the gate's own word waits to be said. */
  explained(): void;
  signals(): readonly Signal[];
  /** Stops holding, because a newer gate takes over. */
  retire(): void;
  /** Takes the line to the guard in the page's world: what that stops is held here. */
  linkTo(link: GuardLink): void;
  /** True once the guard in the page's world answered: what leaves without the network rule seeing it, it sees. */
  isGuarded(): boolean;
  /** Tells the guard to let ratings leave, or to stop them; nobody hears it where there is no guard. */
  tellGuard(word: 'open' | 'close'): void;
  /** Holds what came about otherwise than by a press: a request that was stopped, or may have been. */
  hold(request: Pick<StoppedRequest, 'fate' | 'door' | 'isSupportShare'>): void;
  /** Remembers the person's informed yes for this conversation. */
  acknowledge(held: Held): void;
  /** Takes it back: nothing came of it. */
  revoke(): void;
  /** True while the conversation on the page is acknowledged. */
  isAcknowledged(): boolean;
  /** The held button as it stands now, drawn again or not; undefined when it is not on the page any more. */
  find(held: Held): HTMLElement | undefined;
  /** Presses the same button for the person; false when it is not on the page any more. */
  replay(held: Held): boolean;
}

const KEY = Symbol.for('before-you-rate gate');
type World = typeof globalThis & { [KEY]?: Gate };

/** Makes the gate known to the extension's other content script in this tab. */
export function publishGate(gate: Gate): void {
  (globalThis as World)[KEY] = gate;
}

/**
 * True where a gate of this very start of the extension is; those of earlier ones live in worlds of their own. It is
 * carried into a tab by itself, so it names nothing outside.
 */
export function hasGate(): boolean {
  return Symbol.for('before-you-rate gate') in globalThis;
}

/** The gate of this tab, or undefined where none was armed. */
export function publishedGate(): Gate | undefined {
  return (globalThis as World)[KEY];
}
