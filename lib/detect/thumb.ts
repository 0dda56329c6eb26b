import { barAround } from './bar.ts';
import { nameOf } from './name.ts';
import { outermost } from './outermost.ts';
import { BUTTON, BUTTON_IN_BAR, NAMED, ratingMenuAround } from './pairs.ts';
import { pressedAt } from './path.ts';
import { type Direction, SIGNALS, type Signal } from './signal.ts';

/** A rating button: which way it rates, and the bar it stands in (undefined for a bar we cannot tell). */
export interface Thumb {
  direction: Direction;
  button: Element;
  bar: Element | undefined;
  /** The name it has, to find it again among others of unknown direction. */
  name: string;
  /** The id of the signal that told it. */
  signal: string;
}

function thumbOf(button: Element, bar: Element | undefined, signals: readonly Signal[]): Thumb | undefined {
  for (const signal of signals) {
    const direction = signal.direction(button, bar);
    if (direction) return { direction, button, bar, name: nameOf(button, bar), signal: signal.id };
  }
  return undefined;
}

/**
 * The rating button an event came from.
 * @param origin the innermost element of the event's path.
 * @param signals the built-in signals, and extra ones where a policy or the person gave some.
 * @returns undefined for everything that is no rating.
 */
export function thumbAt(origin: Element, signals: readonly Signal[] = SIGNALS): Thumb | undefined {
  const bar = barAround(origin) ?? ratingMenuAround(origin);
  // What is pressed may be in an open shadow root inside the button, or hold one.
  const kinds = bar ? [BUTTON_IN_BAR, BUTTON] : [BUTTON];
  const pressed = kinds.flatMap((kind) => pressedAt(origin, kind));
  const buttons = new Set(pressed.length > 0 || !bar ? pressed : pressedAt(origin, NAMED));
  for (const button of buttons) {
    const thumb = thumbOf(button, bar, signals);
    if (thumb) return thumb;
  }
  return undefined;
}

/** All rating buttons of a bar as they stand now; claude.ai replaces its buttons, so never keep one. */
export function thumbsIn(bar: Element, signals: readonly Signal[] = SIGNALS): Thumb[] {
  const buttons = [...bar.querySelectorAll(`${BUTTON_IN_BAR}, ${NAMED}`)];
  const found = buttons.flatMap((button) => thumbOf(button, bar, signals) ?? []);
  // A label and the box in it, or a button and its named icon, are one.
  const own = outermost(found.map(({ button }) => button));
  return found.filter(({ button }) => own.includes(button));
}

/** The bar's button that rates the same way as this one. */
export function sameThumbIn(
  bar: Element,
  thumb: Thumb,
  signals: readonly Signal[] = SIGNALS,
): Element | undefined {
  const { direction, name } = thumb;
  const [only, ...others] = thumbsIn(bar, signals).filter(
    (other) => other.direction === direction && (direction !== 'unknown' || other.name === name),
  );
  // Nameless neighbours of unknown direction: pressing one for the person could rate the other way.
  return others.length === 0 ? only?.button : undefined;
}

/** True when both ways to rate are there. */
export function hasBothThumbs(bar: Element): boolean {
  const directions = thumbsIn(bar).map(({ direction }) => direction);
  return directions.includes('up') && directions.includes('down');
}
