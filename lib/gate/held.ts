import { barIn } from '../detect/bar.ts';
import { placeOf } from '../detect/conversation.ts';
import { isFeedbackForm, isSubmit, PRESSABLE } from '../detect/dialog.ts';
import { doorAt, doorByChord, submitOf } from '../detect/doors.ts';
import { findMessage, messageAround } from '../detect/message.ts';
import { closestAcross } from '../detect/path.ts';
import type { Signal } from '../detect/signal.ts';
import { sameThumbIn, thumbAt } from '../detect/thumb.ts';
import type { Held, HeldSubmit, HeldThumb } from './gate.ts';

/** The rating that a press at this element would give or submit; undefined for everything else. */
export function ratingAt(origin: Element, signals: readonly Signal[]): Held | undefined {
  const at = placeOf(location.pathname);
  const thumb = thumbAt(origin, signals);
  if (thumb) return { kind: 'thumb', ...thumb, place: messageAround(thumb.bar ?? thumb.button), at };
  const door = doorAt(origin);
  return door && { kind: 'submit', door, pressed: origin, at };
}

/** What Ctrl or Cmd with Enter at this element would submit without any click; undefined for everything else. */
export function ratingByChord(origin: Element): Held | undefined {
  const door = doorByChord(origin);
  return door && { kind: 'submit', door, at: placeOf(location.pathname) };
}

/**
 * The rating that submitting this form would send.
 * @param submitter the button that submits it, such as a Cancel; undefined where the page does it by itself.
 */
export function ratingInForm(form: Element, submitter?: Element): Held | undefined {
  if (submitter && !isSubmit(submitter)) return undefined;
  return isFeedbackForm(form)
    ? { kind: 'submit', door: 'rating', at: placeOf(location.pathname) }
    : undefined;
}

/** The part of the page that surely shows the held message now: its bar, or its row where no bar can be told. */
function messageNow({ bar, place }: HeldThumb): Element | undefined {
  // Without a row to compare, only the very element will do; a drawn-again bar may be another message's.
  if (!place) return bar?.isConnected ? bar : undefined;
  const row = findMessage(document, place);
  if (!row || !bar) return row;
  return row.contains(bar) ? bar : barIn(row);
}

function thumbNow(held: HeldThumb, signals: readonly Signal[]): Element | undefined {
  if (!held.bar && !held.place) return held.button;
  const message = messageNow(held);
  if (!message) return undefined;
  return !held.bar && message.contains(held.button) ? held.button : sameThumbIn(message, held, signals);
}

/** The pressed Submit while it stands: two dialogs may be open, and a yes is for one of them. */
function submitNow({ door, pressed }: HeldSubmit): Element | undefined {
  const isStill = pressed?.isConnected && doorAt(pressed) === door;
  return (isStill && closestAcross(pressed, PRESSABLE)) || submitOf(door, document);
}

function buttonNow(held: Held, signals: readonly Signal[]): Element | undefined {
  if (held.kind === 'thumb') return thumbNow(held, signals);
  return held.kind === 'submit' ? submitNow(held) : submitOf(held.door ?? 'rating', document);
}

/** The button to press for a held rating, looked up anew: claude.ai replaces its buttons (2026-08). */
export function findHeld(held: Held, signals: readonly Signal[]): HTMLElement | undefined {
  const button = buttonNow(held, signals);
  return button?.isConnected && button instanceof HTMLElement ? button : undefined;
}
