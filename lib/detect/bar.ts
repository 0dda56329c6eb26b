import { SELECTORS } from '../claude/selectors.ts';
import { BAR_NAMES } from '../claude/words/bar.ts';
import { elementsOf, inOrder, outermost } from './outermost.ts';
import { parentAcross } from './path.ts';

/** Older bars: a group or toolbar that carries the bar's name (2025 … 2026-07) or the copy button of 2026-03. */
const NAMED_BAR = '[role="group"], [role="toolbar"]';
const COPY_OF_2026_03 = SELECTORS.copyButton;

/**
 * Text as a name is compared: trimmed, one space, lower case, composed; without the private-use characters that an
 * icon font draws (client of 2026-08-11).
 */
export function normalize(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\p{Co}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** A bar has fewer buttons than a page. */
const MOST_BUTTONS = 12;

/** The nearest element that holds this button and some more, where they are as few as in a bar. */
function groupAround(button: Element): Element | undefined {
  for (let group = button.parentElement; group && mayBeGroup(group); group = group.parentElement) {
    const buttons = group.querySelectorAll('button, [role="button"]').length;
    if (buttons > 1)
      return buttons <= MOST_BUTTONS && !group.querySelector(SELECTORS.messageBody) ? group : undefined;
  }
  return undefined;
}

/** True for a bar that says so itself, by an attribute or its name. */
function isMarkedBar(element: Element): boolean {
  if (element.matches(SELECTORS.bar)) return true;
  return (
    element.matches(NAMED_BAR) && BAR_NAMES.includes(normalize(element.getAttribute('aria-label') ?? ''))
  );
}

/** Seen without a role or name in 2026-03: then the innermost group around the copy button is the bar. */
function isCopyGroup(element: Element): boolean {
  const copy = element.querySelector(COPY_OF_2026_03);
  return copy !== null && groupAround(copy) === element;
}

/** True for the bar of buttons under a message, answer or question. */
export function isBar(element: Element): boolean {
  return isMarkedBar(element) || isCopyGroup(element);
}

/** False from the first element on that holds more buttons than a bar: the browser counts no further than that. */
export function mayBeGroup(element: Element): boolean {
  return element.getElementsByTagName('button').item(MOST_BUTTONS) === null;
}

/** The nearest bar around an element, or undefined outside one. */
export function barAround(element: Element): Element | undefined {
  let isSmall = true;
  for (let at: Element | null = element; at; at = parentAcross(at)) {
    if (isMarkedBar(at)) return at;
    // What is larger than a bar is never searched, however many messages it holds.
    isSmall &&= mayBeGroup(at);
    if (isSmall && isCopyGroup(at)) return at;
  }
  return undefined;
}

/** What may be in or near a bar; another tree than the page's may stand in a button. */
const NEAR = `${SELECTORS.bar}, ${NAMED_BAR}, button, label, input, summary, a, [role="button"], [role="radio"], [role="switch"], [role^="menuitem"], [role="checkbox"], [role="tab"], [role="option"], [aria-pressed], [aria-checked]`;

/** What a move of the pointer costs at first: false for almost everything on a page. */
export function isNearButton(element: Element): boolean {
  return element.closest(NEAR) !== null || element.getRootNode() instanceof ShadowRoot;
}

/**
 * What a banner stands beside: the bar around a button, the toolbar without a name of Claude Code (2026-08), or the
 * buttons side by side of 2024-10, whose bar is not on record.
 */
export function toolbarAround(element: Element): Element | undefined {
  const button = element.closest('button, [role="button"]');
  return (
    barAround(element) ?? element.closest('[role="toolbar"]') ?? (button ? groupAround(button) : undefined)
  );
}

/**
 * The bars among these, in the page's order; a bar inside another (2026-09-29: both marks, not always on one element)
 * is the same one.
 * @param copies copy buttons, each of which may make a bar of what is around it.
 */
function barsAmong(root: ParentNode, marked: readonly Element[], copies: readonly Element[]): Element[] {
  const groups = copies.flatMap((copy) => groupAround(copy) ?? []).filter((group) => root.contains(group));
  return outermost([...new Set([...marked, ...groups])].filter(isBar).sort(inOrder));
}

/** The bars inside a part of the page. */
function barsIn(root: ParentNode): Element[] {
  const all = (selector: string) => [...root.querySelectorAll(selector)];
  return barsAmong(root, all(`${SELECTORS.bar}, ${NAMED_BAR}`), all(COPY_OF_2026_03));
}

/**
 * The last bars of a page, at most so many: a long conversation is not walked.
 * @param most bars to look at; of what only may be a bar, a few times as many.
 */
export function lastBars(root: ParentNode, most: number): Element[] {
  const marked = elementsOf(root, SELECTORS.bar, most);
  if (marked.length > 0) return outermost(marked);
  return barsAmong(
    root,
    elementsOf(root, NAMED_BAR, most * 4),
    elementsOf(root, COPY_OF_2026_03, most),
  ).slice(-most);
}

/** The only bar inside a message's row, or undefined where there is none or more than one. */
export function barIn(row: Element): Element | undefined {
  const [only, ...others] = barsIn(row);
  return others.length === 0 ? only : undefined;
}
