import type { HOOKS } from '../../standin/pressing.ts';

/** The stand-in's own classes, handed in because their module is not one for a page. */
type Hooks = typeof HOOKS;

/** Marks the parts of a specimen through every change; no signal looks at it. */
export const MARK = 'data-specimen';

export type Part =
  | 'row'
  | 'bar'
  | 'up'
  | 'down'
  | 'copy'
  | 'holder'
  | 'portal'
  | 'dialog'
  | 'cancel'
  | 'submit'
  | 'disclosure'
  | 'link';

/** A rating as the page sent it. */
export interface SentRating {
  method: string;
  url: string;
  type: string;
  body: number[];
  /** The path of the page it left. */
  pathname: string;
}

/** All that the three layers can see of one rating: its bar and row, its dialog, its request. */
export interface Specimen {
  document: Document;
  request: SentRating;
}

function mark(elements: readonly (Element | null | undefined)[], part: Part): void {
  for (const element of elements) if (element) element.setAttribute(MARK, part);
}

/** The parts of a specimen that are still there. */
export function parts(specimen: Specimen, ...wanted: Part[]): Element[] {
  return wanted.flatMap((part) => [...specimen.document.querySelectorAll(`[${MARK}="${part}"]`)]);
}

/** The last answer's row as it stands now, its parts marked. */
export function takeRow(hooks: Hooks): string {
  const row = [...document.querySelectorAll(`${hooks.row}.assistant`)].at(-1)?.cloneNode(true) as Element;
  const bar = row.querySelector(hooks.bar);
  const thumbs = [hooks.up, hooks.down].map((hook) => row.querySelector(hook));
  mark([row], 'row');
  mark(
    thumbs.map((thumb) => thumb?.parentElement),
    'holder',
  );
  mark([bar], 'bar');
  mark([bar?.querySelector('button')], 'copy');
  mark([thumbs[0]], 'up');
  mark([thumbs[1]], 'down');
  return row.outerHTML;
}

/** The feedback dialog as it stands now, its parts marked. */
export function takeDialog(hooks: Hooks): string {
  const open = document.querySelector(hooks.dialog);
  const portal = open?.closest('body > *')?.cloneNode(true) as Element;
  const dialog = portal.querySelector(hooks.dialog) ?? portal;
  const link = dialog.querySelector('a');
  const buttons = [...dialog.querySelectorAll('button')];
  mark([portal], 'portal');
  mark([dialog], 'dialog');
  mark([link?.parentElement], 'disclosure');
  mark([link], 'link');
  mark([buttons.at(-2)], 'cancel');
  mark([buttons.at(-1)], 'submit');
  return portal.outerHTML;
}
