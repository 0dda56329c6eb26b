import { isSharedContent } from '../claude/addresses.ts';
import { SELECTORS } from '../claude/selectors.ts';
import { OPT_OUT_TITLES } from '../claude/words/report.ts';
import { normalize } from './bar.ts';
import { DIALOG, hasField, isChecked, PRESSABLE, submitIn } from './dialog.ts';
import { nameOf } from './name.ts';
import { elementsOf } from './outermost.ts';

/**
 * A place where no conversation of one's own is handed over, and something may be used all the same: a report of
 * shared content that does not opt out of training, and the question for a week of usage logs.
 */
export type QuietPlace = 'shared-report' | 'usage-logs';

/** Such a place with the part of the page that it is. */
export interface QuietPart {
  place: QuietPlace;
  part: Element;
}

const TITLES = OPT_OUT_TITLES.map(normalize);
/** What a reason is chosen by. */
const REASONS = 'input[type="radio"], [role="radio"], [role="combobox"], select';
/** Who reports, and what: an embed code is read, and a composer asks for no name. */
const REPORTER = 'input[type="text"], input[type="email"], input:not([type])';
const NOTES = 'textarea:not([readonly], [role="textbox"])';

/**
 * The switch of a report's form: known by its name, or, over shared content, the one switch beside reasons, fields for
 * who reports, and notes. Elsewhere other forms have as much.
 */
function optOutIn(dialog: Element, pathname: string): Element | undefined {
  const [control, ...others] = dialog.querySelectorAll(SELECTORS.switch);
  if (!control || others.length > 0 || !hasField(dialog)) return undefined;
  const isNamed = TITLES.includes(normalize(nameOf(control, dialog)));
  const isForm = [REASONS, REPORTER, NOTES].every((part) => dialog.querySelector(part));
  return isNamed || (isForm && isSharedContent(pathname)) ? control : undefined;
}

/** The form of a report that may be used for training as it stands now. */
function isUsableReport(dialog: Element, pathname: string): boolean {
  const optOut = optOutIn(dialog, pathname);
  return optOut !== undefined && !isChecked(optOut);
}

/** What is nearest around the question for usage logs: its dialog, or its group of answers. */
function partOf(answer: Element): Element {
  return answer.closest(DIALOG) ?? answer.closest('fieldset, [role="radiogroup"]') ?? answer;
}

/** The quiet place on a page, as it stands now. */
export function quietPartOn(root: ParentNode, pathname: string): QuietPart | undefined {
  const answer = root.querySelector(SELECTORS.logConsent);
  if (answer) return { place: 'usage-logs', part: partOf(answer) };
  const dialog = elementsOf(root, DIALOG).find((each) => isUsableReport(each, pathname));
  return dialog && { place: 'shared-report', part: dialog };
}

/** The answer that gives leave: by its value, or the first of its group (client of 2026-08-11: Yes, then No). */
function yesIn(root: ParentNode): HTMLElement | undefined {
  const answers = [...root.querySelectorAll<HTMLInputElement>(SELECTORS.logConsent)];
  return answers.find(({ value }) => /^(?:yes|true|1)$/i.test(value)) ?? answers[0];
}

/** What hands something over at a quiet place: the report's Submit, or the answer Yes; looked up anew each time. */
export function quietButtonOn(
  place: QuietPlace,
  root: ParentNode,
  pathname: string,
): HTMLElement | undefined {
  if (place === 'usage-logs') return yesIn(root);
  const found = quietPartOn(root, pathname);
  const button = found?.place === place ? submitIn(found.part) : undefined;
  return button instanceof HTMLElement ? button : undefined;
}

/** The quiet place that a press here would hand something over at; undefined for everything else. */
export function quietPlaceAt(origin: Element, pathname: string): QuietPlace | undefined {
  const pressed = origin.closest('label')?.control ?? origin;
  if (pressed.matches(SELECTORS.logConsent))
    return pressed === yesIn(pressed.ownerDocument) ? 'usage-logs' : undefined;
  const button = origin.closest(PRESSABLE);
  const dialog = button?.closest(DIALOG);
  const isSubmit = dialog && isUsableReport(dialog, pathname) && submitIn(dialog) === button;
  return isSubmit ? 'shared-report' : undefined;
}
