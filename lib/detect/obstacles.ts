import { BUTTON } from './pairs.ts';
import type { Signal } from './signal.ts';
import { thumbAt } from './thumb.ts';

/** What is written into: the composer (a contenteditable `role=textbox` in every generation) and other fields. */
const FIELDS = '[role="textbox"], [contenteditable="true"], textarea';
/** What can be pressed on any page; of a frame nobody here knows what stands in it. */
const PRESSED = `a[href], input, select, textarea, label, summary, iframe, ${BUTTON}, [role="link"], [role="tab"], [role="option"], [role="checkbox"], [role="slider"], [role^="menuitem"]`;
const LAYERS = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** What a notice may not lie over: the composer with its frame, claude.ai's dialogs and menus, the thumbs. */
export function noticeObstacles(root: ParentNode, signals: readonly Signal[]): Element[] {
  const fields = [...root.querySelectorAll(FIELDS)].map((field) => field.closest('form, fieldset') ?? field);
  const thumbs = [...root.querySelectorAll(BUTTON)].filter((button) => thumbAt(button, signals));
  return [...fields, ...root.querySelectorAll(LAYERS), ...thumbs];
}

/** True where a press at this point of the window would do something, as far as the page says so. */
export function isPressableAt(page: Document, x: number, y: number): boolean {
  const hit = page.elementFromPoint(x, y);
  return !!hit && (hit.closest(PRESSED) !== null || getComputedStyle(hit).cursor === 'pointer');
}
