import { conversationIn } from '../claude/addresses.ts';
import { SELECTORS } from '../claude/selectors.ts';
import { outermost } from './outermost.ts';

/**
 * What an acknowledgement is for: the conversation, or the page itself where its address names none.
 * @param pathname `location.pathname`.
 */
export function placeOf(pathname: string): string {
  return conversationIn(pathname) ?? pathname;
}

/** One message each, whoever wrote it; a page shows one of these kinds. */
const MESSAGE_SELECTORS: readonly string[] = [
  `${SELECTORS.unsignedRow}, ${SELECTORS.signedRow}`,
  SELECTORS.feedArticle,
  `${SELECTORS.personBody}, ${SELECTORS.streamingBody}`,
  `${SELECTORS.personBody}, ${SELECTORS.answerBody}`,
];

/** "Message 42" in any language: the only number in a row's own position or label, 0 without one. */
function positionOf(row: Element): number {
  const said = row.getAttribute('aria-posinset') ?? row.getAttribute('aria-label') ?? '';
  const [digits, ...others] = said.match(/\d+/g) ?? [];
  // With another number it may be a time or a date.
  return digits && others.length === 0 ? Number(digits) : 0;
}

/** The last row's position, believed only where neighbouring rows count up by one. */
function lastPosition(rows: readonly Element[]): number {
  const positions = rows.map(positionOf);
  const counts =
    positions.length > 1 && positions.every((at, i) => i === 0 || at === (positions[i - 1] ?? 0) + 1);
  return counts ? (positions.at(-1) ?? 0) : 0;
}

/**
 * How many messages the conversation holds at least: rows are virtualised, so the mounted ones and the last
 * position among them are all that can be known. Counts elements, never reads their text.
 */
export function messageCountAtLeast(root: ParentNode): number {
  const counts = MESSAGE_SELECTORS.map((selector) => {
    const rows = outermost(root.querySelectorAll(selector));
    return Math.max(rows.length, lastPosition(rows));
  });
  return Math.max(...counts);
}
