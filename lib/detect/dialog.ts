import { isPrivacySettings } from '../claude/addresses.ts';
import { SELECTORS } from '../claude/selectors.ts';
import { CANCEL_NAMES } from '../claude/words/cancel.ts';
import { normalize } from './bar.ts';
import { MESSAGE_ROW } from './name.ts';
import { elementsOf } from './outermost.ts';
import { closestAcross, pressedAt, textAcross } from './path.ts';
import { referencedBy } from './references.ts';

/**
 * Links in the disclosure of claude.ai's feedback dialog, the same in every language (client of 2026-08):
 * one article on personal plans, another on Team and Enterprise.
 */
export const DISCLOSURE_LINKS = {
  consumer: SELECTORS.consumerDisclosure,
  commercial: SELECTORS.commercialDisclosure,
} as const;

const DISCLOSURE = Object.values(DISCLOSURE_LINKS).join();
/** Every dialog of a page. */
export const DIALOG = `[role="dialog"], [role="alertdialog"], dialog, ${SELECTORS.ownDialog}`;
/** A switch or a list of issues may be a native button as well; Submit is nothing but one. */
export const PRESSABLE = 'button:not([role]), [role="button"], input[type="submit"]';

/** What is written into; "Report content" takes it away, and Submit with it (2026-08). */
const FIELD = 'textarea, [role="textbox"], [contenteditable="true"]';
const SWITCH = SELECTORS.switch;
/** What a message is drawn by: a link in it is somebody's text, whatever stands around. */
export const CONTENT = `${SELECTORS.messageBody}, ${SELECTORS.bar}, ${MESSAGE_ROW}`;

/** True where something can be written. */
export function hasField(dialog: Element): boolean {
  return dialog.querySelector(FIELD) !== null;
}

/** True for a switch or box that is on, whatever it is made of. */
export function isChecked(control: Element): boolean {
  return (
    control.getAttribute('aria-checked') === 'true' ||
    (control instanceof HTMLInputElement && control.checked)
  );
}

/** True when a screen reader reads the disclosure with this button, as it does with Submit (2026-08). */
function isDescribedByDisclosure(button: Element): boolean {
  return referencedBy(button, 'aria-describedby').some((each) => each.querySelector(DISCLOSURE));
}

/** True where feedback is taken back and none given; a hash may stay behind over a chat, where a field is a rating's. */
function isTakingBack(dialog: Element): boolean {
  // A document that is not shown has no location.
  const { pathname = '', hash = '' } = dialog.ownerDocument.location ?? {};
  return isPrivacySettings({ pathname, hash: hasField(dialog) ? '' : hash });
}

/** True for a dialog whose disclosure follows its field, as it does in every generation; in an answer it would not. */
function isWrittenLikeFeedback(dialog: Element): boolean {
  if (dialog.querySelector(`${SWITCH}, ${CONTENT}`)) return false;
  const parts = [...dialog.querySelectorAll(`${FIELD}, ${DISCLOSURE}`)];
  return hasField(dialog) && parts.at(-1)?.matches(DISCLOSURE) === true;
}

/** True for the dialog that can submit a rating, told by its disclosure; settings may link the same article. */
function isFeedbackDialog(dialog: Element): boolean {
  if (isTakingBack(dialog)) return false;
  return (
    [...dialog.querySelectorAll(PRESSABLE)].some(isDescribedByDisclosure) || isWrittenLikeFeedback(dialog)
  );
}

/** The feedback dialog around an element, or undefined when it stands in none. */
function feedbackDialogAround(element: Element): Element | undefined {
  const dialog = closestAcross(element, DIALOG);
  return dialog && isFeedbackDialog(dialog) ? dialog : undefined;
}

/** The feedback dialogs on a page. */
export function feedbackDialogsOn(root: ParentNode): Element[] {
  // From the few links up: a page has more of everything else.
  const around = elementsOf(root, DISCLOSURE).flatMap((link) => link.closest(DIALOG) ?? []);
  return [...new Set(around)].filter(isFeedbackDialog);
}

/**
 * The disclosures of feedback dialogs that a button is described by, as Submit is (2026-08). Only these tell the
 * account: a dialog that shows a file may hold the same link, and a field.
 */
export function disclosuresOn(root: ParentNode): Element[] {
  return feedbackDialogsOn(root).flatMap((dialog) =>
    [...dialog.querySelectorAll(PRESSABLE)].flatMap((button) => referencedBy(button, 'aria-describedby')),
  );
}

/** The feedback dialog that is open. */
export function feedbackDialogOn(root: ParentNode): Element | undefined {
  return feedbackDialogsOn(root)[0];
}

/** What a button says to the eye. */
function wordsOf(button: Element): string {
  return normalize(button instanceof HTMLInputElement ? button.value : textAcross(button));
}

/** Submit: the button the disclosure describes, or else the last one (2026-08) that says something and not Cancel. */
export function submitIn(dialog: Element): Element | undefined {
  const buttons = [...dialog.querySelectorAll(PRESSABLE)];
  const others = buttons.filter((button) => !CANCEL_NAMES.includes(wordsOf(button)));
  return buttons.find(isDescribedByDisclosure) ?? others.findLast(wordsOf) ?? others.at(-1);
}

/** The field and what stands with it, around a button, where a redesign no longer says that it is a dialog. */
function panelAround(button: Element): Element | undefined {
  let around = button.parentElement;
  while (around && !hasField(around)) around = around.parentElement;
  return around && !around.querySelector(CONTENT) ? around : undefined;
}

/** True when a press here submits claude.ai's feedback dialog. */
export function isSubmit(origin: Element): boolean {
  return pressedAt(origin, PRESSABLE).some((button) => {
    const isDescribed = isDescribedByDisclosure(button);
    const dialog = feedbackDialogAround(button);
    if (dialog) return isDescribed || submitIn(dialog) === button;
    const panel = isDescribed ? panelAround(button) : undefined;
    return panel !== undefined && !isTakingBack(panel);
  });
}

/** True when a form that is being submitted stands in, or around, claude.ai's feedback dialog. */
export function isFeedbackForm(form: Element): boolean {
  return feedbackDialogAround(form) !== undefined;
}
