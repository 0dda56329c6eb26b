import { barAround, normalize } from './bar.ts';
import { RATING_NAMES } from './ratingNames.ts';

export type Direction = 'up' | 'down';

/** A rating button: which way it rates, and the bar it stands in (undefined for a bar we cannot tell). */
export interface Thumb {
  direction: Direction;
  button: Element;
  bar: Element | undefined;
}

const BUTTON = 'button, [role="button"]';
const UP_AND_DOWN: readonly Direction[] = ['up', 'down'];

/** The name given to a button by attribute; its text alone counts only inside a bar (a chat may be titled anything). */
function nameOf(button: Element, inBar: boolean): string {
  const labelledBy = button.getAttribute('aria-labelledby');
  const label = labelledBy && button.ownerDocument.getElementById(labelledBy)?.textContent;
  const given = label || button.getAttribute('aria-label') || button.getAttribute('title');
  return normalize(given || (inBar && button.textContent) || '');
}

function directionByName(button: Element, inBar: boolean): Direction | undefined {
  const name = nameOf(button, inBar);
  return UP_AND_DOWN.find((direction) => RATING_NAMES[direction].includes(name));
}

/** In a bar exactly two buttons carry aria-pressed: first up, then down (client of 2026-08-11, every language). */
function pressable(bar: Element): readonly Element[] {
  const found = [...bar.querySelectorAll('button[aria-pressed], [role="button"][aria-pressed]')];
  return found.length === 2 ? found : [];
}

function buttonByName(bar: Element, direction: Direction): Element | undefined {
  return [...bar.querySelectorAll(BUTTON)].find((button) => directionByName(button, true) === direction);
}

/** The bar's rating button of one direction as it stands now; claude.ai replaces its buttons, so never keep one. */
export function thumbIn(bar: Element, direction: Direction): Element | undefined {
  return pressable(bar)[UP_AND_DOWN.indexOf(direction)] ?? buttonByName(bar, direction);
}

/** True when the bar has rating buttons at all; the bar under a person's own message has none. */
export function hasThumbs(bar: Element): boolean {
  return UP_AND_DOWN.some((direction) => thumbIn(bar, direction));
}

/**
 * The rating button an event came from, by structure first and by name second.
 * @param origin the innermost element of the event's path.
 * @returns undefined for everything that is no rating.
 */
export function thumbAt(origin: Element): Thumb | undefined {
  const button = origin.closest(BUTTON);
  if (!button) return undefined;
  const bar = barAround(button);
  const byPlace = bar && UP_AND_DOWN.find((direction) => thumbIn(bar, direction) === button);
  const direction = byPlace ?? directionByName(button, bar !== undefined);
  return direction && { direction, button, bar };
}
