import type { ExtraSignals } from '../policy/settings.ts';
import { messageAround } from './message.ts';
import { bareName, nameOf } from './name.ts';
import { BUTTON } from './pairs.ts';
import type { Signal } from './signal.ts';

/** Rating buttons come in pairs. */
const A_PAIR = 2;

/**
 * True where a selector matches more than a pair of the buttons around this one: it tells no rating from Copy and
 * Retry, and nothing may be held by it.
 */
export function isTooWide(selector: string, button: Element): boolean {
  const row = messageAround(button)?.row;
  for (let group = button.parentElement; group; group = group.parentElement) {
    const buttons = [...group.querySelectorAll(BUTTON)];
    if (buttons.length > A_PAIR) return buttons.filter((each) => each.matches(selector)).length > A_PAIR;
    // A message with nothing but its thumbs.
    if (group === row) return false;
  }
  return false;
}

/** The extra names and selectors as signals, tried after the built-in ones; they tell no direction. */
export function extraSignals({ names, selectors }: ExtraSignals): Signal[] {
  const wanted = new Set(names.map(bareName));
  const fromNames: Signal = {
    id: 'extra-name',
    direction: (button, bar) => (wanted.has(nameOf(button, bar)) ? 'unknown' : undefined),
  };
  const fromSelectors = selectors.map(
    (selector, index): Signal => ({
      id: `extra-selector-${index + 1}`,
      direction: (button) =>
        button.matches(selector) && !isTooWide(selector, button) ? 'unknown' : undefined,
    }),
  );
  return [...(wanted.size > 0 ? [fromNames] : []), ...fromSelectors];
}
