import type { Training } from '../terms/plan.ts';
import type { PageAddress } from './account.ts';
import { normalize } from './bar.ts';
import { OFF_FOR_DOMAIN_WORDS, TRAINING_TITLES } from './trainingWords.ts';

const TITLES = new Set(TRAINING_TITLES.map(normalize));
const OFF_FOR_DOMAIN = OFF_FOR_DOMAIN_WORDS.map(normalize);

/** The privacy settings, as a page of their own or as a dialog over any page (client of 2026-08-11). */
const SETTINGS_ADDRESS = /^\/settings\/(?:data-)?privacy(?:-controls)?\/?$|#settings\/(?:data-)?privacy/;

/** Base UI's switch (2026-08) and the checkbox before it; the hidden checkbox beside the former has no such role. */
const SWITCH = '[role="switch"]';

/** How far above its switch a row may hold the words about the domain. */
const ROW_DEPTH = 5;

function titleOf(control: Element): string {
  const ids = control.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const byId = ids.map((id) => control.ownerDocument.getElementById(id)?.textContent ?? '').join(' ');
  return normalize(byId || control.getAttribute('aria-label') || control.closest('label')?.textContent || '');
}

/** The nearest ancestors that hold no other switch: the row, whatever it is made of. */
function rowText(control: Element): string {
  let row: Element = control;
  for (let depth = 0; depth < ROW_DEPTH; depth++) {
    const parent = row.parentElement;
    if (!parent || parent.querySelectorAll(SWITCH).length > 1) break;
    row = parent;
  }
  return normalize(row.textContent ?? '');
}

function isDisabled(control: Element): boolean {
  return (
    control.getAttribute('aria-disabled') === 'true' ||
    control.hasAttribute('disabled') ||
    control.hasAttribute('data-disabled')
  );
}

function isChecked(control: Element): boolean | undefined {
  const state = control.getAttribute('aria-checked');
  if (state === null && control instanceof HTMLInputElement) return control.checked;
  return state === 'true' || (state === 'false' ? false : undefined);
}

/** The dialog "Updates to Consumer Terms and Policies" carries a pre-set copy of the switch, and no other one. */
function isInTermsDialog(control: Element): boolean {
  const dialog = control.closest('[role="dialog"], [role="alertdialog"], dialog');
  return dialog !== null && dialog.querySelectorAll(SWITCH).length < 2;
}

/**
 * The training setting on the screen, read only from the row that is surely the training row: on the privacy
 * settings, a switch whose own title is one of the known ones. Anything else, two such rows included, is unknown.
 */
export function trainingOn(root: Document, address: PageAddress): Training {
  if (!SETTINGS_ADDRESS.test(address.pathname) && !SETTINGS_ADDRESS.test(address.hash)) return 'unknown';
  const controls = [...root.querySelectorAll(SWITCH)].filter(
    (control) => TITLES.has(titleOf(control)) && !isInTermsDialog(control),
  );
  const [control] = controls;
  if (!control || controls.length > 1) return 'unknown';

  const checked = isChecked(control);
  if (checked === undefined) return 'unknown';
  if (checked) return 'on';
  const text = isDisabled(control) ? rowText(control) : '';
  return OFF_FOR_DOMAIN.some((words) => text.includes(words)) ? 'off-for-domain' : 'off';
}
