import type { QuietPlace } from '../detect/quiet.ts';
import type { Policy } from '../policy/policy.ts';
import type { TabStatus } from '../tab/tabStatus.ts';
import type { Gate, Held } from './gate.ts';
import type { Recording } from './recording.ts';
import type { RequestGate } from './requestGate.ts';

/** What the plan notice shows, and does. */
export interface PlanNoticeContent {
  /** The plan was not seen: claude.ai's own form alone told of it. */
  isByForm: true | undefined;
  /** An https address of the organisation's, or empty. */
  workspaceUrl: string;
  /** Missing where the policy keeps the notice. */
  onSnooze: (() => void) | undefined;
  onClose: () => void;
}

/** What explains on claude.ai: the script with our views and texts, which comes into a tab when it is first needed. */
export interface Explaining {
  /** Opens the overlay for what the gate holds; the one that is open stays. */
  explain(held: Held): void;
  /** True while the overlay is open. */
  isOpen(): boolean;
  /** Tells the overlay of a key, which is kept from everybody else. */
  typed(event: Event): void;
  /**
   * The pointer or the focus came to this element.
   * @param since when it did, in milliseconds as of `performance.now()`; now where nothing is said.
   */
  reach(target: Element, isTouch: boolean, since?: number): void;
  /** One of claude.ai's feedback dialogs may have been drawn. */
  dialogAppeared(): void;
  /** A quiet place may have been drawn, switched or gone. */
  quietAppeared(): void;
  /**
   * Opens the overlay for a press at a quiet place, as a policy asks for.
   * @param goOn presses again for the person, who said yes.
   */
  ask(place: QuietPlace, goOn: (button: HTMLElement) => void): void;
  /** Opens the plan notice, and gives what closes it. */
  openPlanNotice(content: PlanNoticeContent): () => void;
  /** Says what holds now, in the language of now, where anything is open. */
  refresh(): void;
}

/** A question that a window of ours asks in place of the overlay. */
export interface Outside {
  /** What it shows, as it is sent there; undefined once it is asked no more. Asked again before an answer counts. */
  question(): object | undefined;
  /** Called with the person's answer, while it is asked. */
  said(isYes: boolean): Promise<void>;
}

/** What the script that notices offers to the one that explains. */
export interface Noticed {
  gate: Gate;
  requestGate: RequestGate;
  status(): TabStatus;
  policy(): Policy;
  /** Settles with true once it is known what the organisation asks for. */
  settle(): Promise<boolean>;
  recording: Pick<Recording, 'yes' | 'no'>;
  /** Asks in a window of ours; false where none came. */
  askOutside(outside: Outside): Promise<boolean>;
  /** To be called when the overlay has opened: what was held may change the tab's health. */
  opened(): void;
  /** Hands the explaining over; whoever comes second only brought other texts. */
  explainBy(make: () => Explaining): void;
}

const KEY = Symbol.for('before-you-rate-noticed');
type World = typeof globalThis & { [KEY]?: Noticed };

/** Makes what was noticed in this tab known to the script that explains. */
export function publishNoticed(noticed: Noticed): void {
  (globalThis as World)[KEY] = noticed;
}

/** What is noticed in this tab, or undefined where nobody notices anything. */
export function publishedNoticed(): Noticed | undefined {
  return (globalThis as World)[KEY];
}
