import { outermost } from './outermost.ts';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/** Addresses that show one conversation: chat, Cowork task, Claude Code session (seen 2026-08 … 2026-10). */
const CONVERSATION_PATH = /^\/(?:chat|task|code)\/([^/]+)/;

/**
 * The id of the conversation an address shows, or undefined where it shows none (new chat, settings).
 * @param pathname `location.pathname`.
 */
export function conversationIn(pathname: string): string | undefined {
  const segment = CONVERSATION_PATH.exec(pathname)?.[1] ?? '';
  // An id that is no UUID has digits at least, which tells it from a word such as "new".
  return UUID.exec(segment)?.[0]?.toLowerCase() ?? (/\d/.test(segment) ? segment : undefined);
}

/**
 * What an acknowledgement is for: the conversation, or the page itself where its address names none.
 * @param pathname `location.pathname`.
 */
export function placeOf(pathname: string): string {
  return conversationIn(pathname) ?? pathname;
}

/** True where an address shows a conversation to readers: no answer has a bar there (2026-08). */
export function isSharedView(pathname: string): boolean {
  return pathname.startsWith('/share/');
}

/** One message each, whoever wrote it; a page shows one of these kinds. */
const MESSAGE_SELECTORS: readonly string[] = [
  // Where a row says whose it is, a row of nobody's (a divider) is no message.
  '[data-testid="transcript-row"]:not([data-perf-row]), [data-perf-row="human"], [data-perf-row="assistant"]',
  '[role="feed"] [role="article"]',
  '[data-testid="user-message"], [data-is-streaming]',
  '[data-testid="user-message"], [data-testid="assistant-message"]',
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
