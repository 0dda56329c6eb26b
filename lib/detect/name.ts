import { SELECTORS } from '../claude/selectors.ts';
import { normalize } from './bar.ts';
import { referencedBy } from './references.ts';

/** Places that list chats, whose titles may be anything; a toolbar lists none. */
const CHAT_LISTS = 'nav, aside, [role="navigation"], a';
const TOOLBAR = '[role="toolbar"]';
/** What holds one message; in a panel beside something else too, and there it is no entry of a list. */
export const MESSAGE_ROW = `${SELECTORS.transcriptRow}, ${SELECTORS.article}, ${SELECTORS.countedRow}`;
const LISTS_AND_ROWS = `${CHAT_LISTS}, ${MESSAGE_ROW}`;

/** What surrounds a name and is none: a shortcut in brackets, ", selected", a full stop; what nobody sees in it. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const AFTER_NAME = /\s*(?:\([^()]*\)|\[[^[\]]*\]|（[^（）]*）|[,،、，]\s*[^\s,]+|[.。．!！…]+)$/;

/** A name as it is compared with those we know; what is nothing but its surroundings stays as it is. */
export function bareName(text: string): string {
  const name = normalize(text.replace(UNSEEN, ''));
  const bare = name.replace(AFTER_NAME, '').replace(AFTER_NAME, '').trim();
  return bare || name;
}

/** True for a button that shows nothing but an icon: no words, and no picture of anything. */
export function isIcon(button: Element): boolean {
  return !normalize(button.textContent ?? '') && !button.querySelector('img, picture, video, canvas');
}

/** What a button says: its value or text, or else what its icon is called. */
function saidBy(button: Element): string | null | undefined {
  if (button instanceof HTMLInputElement) return button.value;
  const text = button.textContent?.trim();
  const icon = text ? null : button.querySelector('[aria-label], [alt]');
  return text || icon?.getAttribute('aria-label') || icon?.getAttribute('alt');
}

/**
 * The name given to a button. Outside a bar only a label that is meant for screen readers counts, or the tooltip of an
 * icon, and nothing in a list of chats: a chat may be titled like a rating button.
 */
export function nameOf(button: Element, bar: Element | undefined): string {
  const around = bar ? undefined : button.closest(LISTS_AND_ROWS);
  if (around?.matches(CHAT_LISTS) && !button.closest(TOOLBAR)) return '';
  const label = referencedBy(button, 'aria-labelledby')
    .map(({ textContent }) => textContent ?? '')
    .join(' ')
    .trim();
  const given = label || button.getAttribute('aria-label');
  if (given) return bareName(given);
  const title = bar || isIcon(button) ? button.getAttribute('title') : '';
  return bareName(title || (bar && saidBy(button)) || '');
}
