/**
 * Links in the disclosure of claude.ai's feedback dialog, the same in every language (client of 2026-08):
 * one article on personal plans, another on Team and Enterprise.
 */
export const DISCLOSURE_LINKS = {
  consumer: 'a[href*="/articles/10023565"]',
  commercial: 'a[href*="/articles/9957937"]',
} as const;

const DISCLOSURE = Object.values(DISCLOSURE_LINKS).join();
const DIALOG = '[role="dialog"], [role="alertdialog"], dialog, [data-cds="Dialog"]';
const BUTTON = 'button, [role="button"], input[type="submit"]';

/** The feedback dialog around an element, or undefined when it stands in none. */
function feedbackDialogAround(element: Element): Element | undefined {
  const dialog = element.closest(DIALOG);
  return dialog?.querySelector(DISCLOSURE) ? dialog : undefined;
}

/** The feedback dialog that is open, told by its disclosure. */
export function feedbackDialogOn(root: ParentNode): Element | undefined {
  return [...root.querySelectorAll(DIALOG)].find((dialog) => dialog.querySelector(DISCLOSURE));
}

/** True when a screen reader reads the disclosure with this button, as it does with Submit (2026-08). */
function isDescribedByDisclosure(button: Element): boolean {
  const ids = button.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
  return ids.some((id) => button.ownerDocument.getElementById(id)?.querySelector(DISCLOSURE));
}

/** Submit: the button the disclosure describes, or else the last one (2026-08). */
export function submitIn(dialog: Element): Element | undefined {
  const buttons = [...dialog.querySelectorAll(BUTTON)];
  return buttons.find(isDescribedByDisclosure) ?? buttons.at(-1);
}

/** True when a press here submits claude.ai's feedback dialog. */
export function isSubmit(origin: Element): boolean {
  const button = origin.closest(BUTTON);
  if (!button) return false;
  if (isDescribedByDisclosure(button)) return true;
  const dialog = feedbackDialogAround(button);
  return dialog !== undefined && submitIn(dialog) === button;
}

/** True when a form that is being submitted stands in, or around, claude.ai's feedback dialog. */
export function isFeedbackForm(form: Element): boolean {
  return feedbackDialogAround(form) !== undefined;
}
