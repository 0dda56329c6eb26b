import { BAR_NAMES } from './ratingNames.ts';

/** What marks the bar of buttons under a message; language-independent structure first. */
const BAR_SELECTORS: readonly string[] = [
  // from 2026-07-10, and the place holder of 2026-10
  '[data-cds="MessageActions"]',
  // from 2026-09-29
  '[data-testid="message-actions"]',
];

const BAR = BAR_SELECTORS.join();

/** Older bars: a group or toolbar that carries the bar's name (2025 … 2026-07) or the copy button of 2026-03. */
const NAMED_BAR = '[role="group"], [role="toolbar"]';
const COPY_OF_2026_03 = '[data-testid="action-bar-copy"]';

/** A bar has fewer buttons than a row of messages. */
const MOST_BUTTONS = 12;

/** Everything that may be a bar; `isBar` decides. */
export const BARS = `${BAR}, ${NAMED_BAR}`;

/** Text as a name is compared: trimmed, one space, lower case, composed. */
export function normalize(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** True for the bar of buttons under a message, answer or question. */
export function isBar(element: Element): boolean {
  if (element.matches(BAR)) return true;
  if (element.matches(NAMED_BAR) && BAR_NAMES.includes(normalize(element.getAttribute('aria-label') ?? ''))) {
    return true;
  }
  // Seen without a role or name in 2026-03: then what holds the copy button and a few others is the bar.
  if (!element.querySelector(COPY_OF_2026_03)) return false;
  const buttons = element.querySelectorAll('button').length;
  return buttons > 1 && buttons <= MOST_BUTTONS;
}

/** The nearest bar around an element, or undefined outside one. */
export function barAround(element: Element): Element | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (isBar(at)) return at;
  }
  return undefined;
}

/** The only bar inside a message's row, or undefined where there is none or more than one. */
export function barIn(row: Element): Element | undefined {
  const [only, ...others] = [...row.querySelectorAll(BARS)].filter(isBar);
  return others.length === 0 ? only : undefined;
}
