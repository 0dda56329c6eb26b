import { isPrivacySettings, type PageAddress } from '../claude/addresses.ts';
import { SELECTORS } from '../claude/selectors.ts';
import { OFF_FOR_DOMAIN_WORDS, TRAINING_TITLES } from '../claude/words/training.ts';
import type { Training } from '../terms/plan.ts';
import { normalize } from './bar.ts';
import { linesOf } from './lines.ts';
import { referencedBy } from './references.ts';

/** As compared: an apostrophe may be curved or straight, and a last full stop be there or not. */
const plain = (text: string) =>
  normalize(text)
    .replaceAll('’', "'")
    .replace(/[.。।]$/, '');

const TITLES = new Set(TRAINING_TITLES.map(plain));
const OFF_FOR_DOMAIN = OFF_FOR_DOMAIN_WORDS.map(plain);

/** Base UI's switch (2026-08) and the checkbox before it; the hidden checkbox beside the former has no such role. */
const SWITCH = SELECTORS.switch;

/** How far above its switch a row may hold the words about the domain. */
const ROW_DEPTH = 5;

/** The ancestors that hold no other switch, nearest first: parts of the row, whatever it is made of. */
function rowsAround(control: Element): Element[] {
  const rows: Element[] = [];
  for (let row = control.parentElement; row && rows.length < ROW_DEPTH; row = row.parentElement) {
    if (row.querySelectorAll(SWITCH).length > 1) break;
    rows.push(row);
  }
  return rows;
}

/** What names a switch: the elements it points to, its label, or with neither the nearest part of its row that has words. */
function namesOf(control: Element): (Element | string)[] {
  const named = referencedBy(control, 'aria-labelledby');
  const around = [control.closest('label') ?? [], rowsAround(control)].flat();
  const said = around.filter((part) => linesOf(part).length > 0);
  return named.length > 0 ? named : [control.getAttribute('aria-label') || said].flat();
}

/** True for the training row's switch: its name is a known title, or begins with one as a line of its own. */
function isTraining(control: Element): boolean {
  const [name] = namesOf(control);
  const titles = name instanceof Element ? [name.textContent ?? '', linesOf(name)[0] ?? ''] : [name ?? ''];
  return titles.some((title) => TITLES.has(plain(title)));
}

/** By itself, or with all that stands in its group. */
const DISABLED = ':disabled, [disabled], [data-disabled], [aria-disabled="true"], fieldset:disabled *';

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
  if (!isPrivacySettings(address)) return 'unknown';
  const controls = [...root.querySelectorAll(SWITCH)].filter(
    (control) => isTraining(control) && !isInTermsDialog(control),
  );
  const [control] = controls;
  if (!control || controls.length > 1) return 'unknown';

  const checked = isChecked(control);
  // While the page waits for the account's setting, the switch shows none.
  if (checked === undefined || control.closest('[aria-busy="true"]')) return 'unknown';
  if (checked) return 'on';
  const row = control.matches(DISABLED) ? rowsAround(control).at(-1) : undefined;
  const text = plain(row?.textContent ?? '');
  return OFF_FOR_DOMAIN.some((words) => text.includes(words)) ? 'off-for-domain' : 'off';
}
