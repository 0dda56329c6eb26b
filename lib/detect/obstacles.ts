import { BARS, isBar } from './bar.ts';

/** What is written into: the composer (a contenteditable `role=textbox` in every generation) and other fields. */
const FIELDS = '[role="textbox"], [contenteditable="true"], textarea';
const LAYERS = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** What a notice may not lie over: the composer with its frame, claude.ai's dialogs and menus, the thumbs' bars. */
export function noticeObstacles(root: ParentNode): Element[] {
  const fields = [...root.querySelectorAll(FIELDS)].map((field) => field.closest('form, fieldset') ?? field);
  const bars = [...root.querySelectorAll(BARS)].filter(isBar);
  return [...fields, ...root.querySelectorAll(LAYERS), ...bars];
}
