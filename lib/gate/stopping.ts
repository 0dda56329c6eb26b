import type { Signal } from '../detect/signal.ts';
import type { Explainer, Held } from './gate.ts';
import { ratingAt, ratingByChord, ratingInForm } from './held.ts';
import type { Hearing } from './listening.ts';
import { isChord, isHeldDown, isKeyPress, isMainButton, originOf } from './presses.ts';

/** What the stopping of events needs to know of the gate. */
export interface Stopping {
  signals(): readonly Signal[];
  explainer(): Explainer;
  /** True while a rating may go on: acknowledged, allowed, or pressed again for the person. */
  mayPass(): boolean;
  report(held: Held): void;
}

/** Stops what rates or submits a rating before the page hears of it, and what is typed while the overlay is open. */
export function stopping({ signals, explainer, mayPass, report }: Stopping): Omit<Hearing, 'toggle'> {
  const stop = (event: Event, held: Held | undefined) => {
    if (!held || mayPass()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    report(held);
  };
  const press = (event: Event) => {
    const origin = originOf(event);
    if (origin) stop(event, ratingAt(origin, signals()));
  };
  // The click that follows is what is explained; what is let go elsewhere ends nobody's press but its own.
  let isPointing = false;
  return {
    press,
    point(event) {
      const isStart = /down|start/.test(event.type);
      const origin = originOf(event);
      const isRating =
        (isStart || isPointing) && isMainButton(event) && origin && ratingAt(origin, signals()) && !mayPass();
      if (isStart) isPointing = !!isRating;
      if (isRating) event.stopImmediatePropagation();
    },
    key(event) {
      const origin = originOf(event);
      if (isChord(event) && event.type === 'keydown' && origin) stop(event, ratingByChord(origin));
      if (isKeyPress(event)) press(event);
    },
    submit(event) {
      const { submitter } = event as SubmitEvent;
      stop(event, ratingInForm(event.target as Element, submitter ?? undefined));
    },
    type(event) {
      const now = explainer();
      if (!now.isExplaining()) return;
      event.stopImmediatePropagation();
      if (isHeldDown(event)) event.preventDefault();
      now.typed?.(event);
    },
  };
}
