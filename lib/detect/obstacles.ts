import { BUTTON } from './pairs.ts';
import type { Signal } from './signal.ts';
import { thumbAt } from './thumb.ts';

/** What is written into: the composer (a contenteditable `role=textbox` in every generation) and other fields. */
const FIELDS = '[role="textbox"], [contenteditable="true"], textarea';
const LAYERS = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** What a notice may not lie over: the composer with its frame, claude.ai's dialogs and menus, the thumbs. */
export function noticeObstacles(root: ParentNode, signals: readonly Signal[]): Element[] {
  const fields = [...root.querySelectorAll(FIELDS)].map((field) => field.closest('form, fieldset') ?? field);
  const thumbs = [...root.querySelectorAll(BUTTON)].filter((button) => thumbAt(button, signals));
  return [...fields, ...root.querySelectorAll(LAYERS), ...thumbs];
}
