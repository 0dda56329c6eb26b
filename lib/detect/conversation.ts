import { conversationIn } from '../claude/addresses.ts';
import { SELECTORS } from '../claude/selectors.ts';
import { lastIn, outermost } from './outermost.ts';

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
  `${SELECTORS.personBody}, ${SELECTORS.answerText}`,
  SELECTORS.countedRow,
];

/** The numbers in a text, "1,234" as one; none where a time of day stands. */
function numbersIn(text: string): number[] {
  if (/\d[:.]\d\d(?!\d)/.test(text)) return [];
  const plain = text.replace(/(?<=\d)[.,’'\u00a0\u202f](?=\d{3}(?!\d))/g, '');
  return (plain.match(/\d+/g) ?? []).map(Number);
}

/** True where neighbouring rows count up by one: a time or a date does not. */
function countsUp(positions: readonly number[]): boolean {
  return (
    positions.length > 1 && positions.every((at, i) => i === 0 || at === (positions[i - 1] ?? Number.NaN) + 1)
  );
}

/** What one way of counting says of all rows: their positions, and of how many, NaN where nothing does. */
interface Counting {
  positions: number[];
  totals: number[];
}

const attribute = (row: Element, name: string) => Number.parseInt(row.getAttribute(name) ?? '', 10);

/** Ways to count rows, the page's own word first. A label says its number and perhaps the total, in either order. */
function countingsOf(rows: readonly Element[]): Counting[] {
  const totals = rows.map((row) => attribute(row, 'aria-setsize'));
  const labels = rows.map((row) => numbersIn(row.getAttribute('aria-label') ?? ''));
  const column = (at: number, most: number) =>
    labels.map((numbers) => (numbers.length === most ? (numbers[at] ?? Number.NaN) : Number.NaN));
  const positions = rows.map((row, i) => attribute(row, 'aria-posinset') || (column(0, 1)[i] ?? Number.NaN));
  const indexed = rows.map((row) => row.closest('[data-index]'));
  return [
    { positions, totals },
    { positions: column(0, 2), totals: column(1, 2) },
    { positions: column(1, 2), totals: column(0, 2) },
    // A virtual list counts from 0 (2026-10).
    { positions: indexed.map((row) => (row ? attribute(row, 'data-index') + 1 : Number.NaN)), totals },
  ];
}

/** Rows at the end that are asked for their position: as many as tell whether they count up. */
const ROWS_ASKED = 8;
/** A question just sent and its answer may have no position yet. */
const ROWS_TO_COME = 2;

/** A row alone has no neighbour, but may say its place in a set by the attributes that mean nothing else. */
function isPlacedAlone([row, ...others]: readonly Element[]): boolean {
  return others.length === 0 && !!row && attribute(row, 'aria-setsize') >= attribute(row, 'aria-posinset');
}

/** The last row's position, or the total that these rows agree on; believed only where neighbouring rows count up. */
function lastPosition(rows: readonly Element[]): number {
  const said = countingsOf(rows).map((counting) => {
    const placed = counting.positions.findLastIndex((at) => at > 0) + 1;
    const end = rows.length - placed > ROWS_TO_COME ? rows.length : placed;
    const [positions, totals] = [counting.positions.slice(0, end), counting.totals.slice(0, end)];
    const last = positions.at(-1) ?? 0;
    if (!countsUp(positions) && !isPlacedAlone(rows)) return 0;
    const total = totals[0] ?? 0;
    return total >= last && totals.every((each) => each === total) ? total : last;
  });
  return said.find((count) => count > 0) ?? 0;
}

/**
 * How many messages the conversation holds at least: rows are virtualised, so the mounted ones and the last
 * position among them are all that can be known. Counts elements, never reads their text. A position that is beyond
 * everything mounted tells it at once; then nothing is walked, however much is.
 */
export function messageCountAtLeast(root: ParentNode): number {
  let most = 0;
  for (const selector of MESSAGE_SELECTORS) {
    const all = root.querySelectorAll(selector);
    const position = lastPosition(outermost(lastIn(all, ROWS_ASKED)));
    if (position > 0 && position >= all.length) return Math.max(most, position);
    most = Math.max(most, position, outermost(all).length);
  }
  return most;
}
