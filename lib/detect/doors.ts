import { SELECTORS } from '../claude/selectors.ts';
import { NAMES_OF_2025 } from '../claude/words/thumbs.ts';
import { normalize } from './bar.ts';
import { DIALOG, feedbackDialogOn, hasField, isChecked, isSubmit, PRESSABLE, submitIn } from './dialog.ts';
import { elementsOf } from './outermost.ts';
import { closestAcross, pressedAt } from './path.ts';
import { referencedBy } from './references.ts';

/**
 * What a Submit hands over, by the dialog it stands in: a chat by its thumb or by another opener, a Claude Code
 * session, or a Cowork task. Each is told by marks, never by the words of a language.
 */
export type Door = 'rating' | 'chat-feedback' | 'code-report' | 'cowork-feedback';

/** Claude Code's report as long as it can be written; once it was sent, the same dialog only says so. */
function isCodeReport(dialog: Element): boolean {
  const { codeReport, codeReportSubmit, supportShare } = SELECTORS;
  const hasMark =
    dialog.matches(codeReport) || dialog.querySelector(`${codeReportSubmit}, ${supportShare}`) !== null;
  return hasMark && hasField(dialog);
}

function codeSubmitIn(dialog: Element): Element | undefined {
  return dialog.querySelector(SELECTORS.codeReportSubmit) ?? submitIn(dialog);
}

/** True when the task's transcript goes along: its switch is on. Beside one, a box means something else. */
function hasTranscript(dialog: Element): boolean {
  const kind = dialog.querySelector(SELECTORS.switch) ? SELECTORS.switch : 'input[type="checkbox"]';
  return [...dialog.querySelectorAll(kind)].some(isChecked);
}

/** Cowork's feedback around an element or anywhere, if it stands at its Submit and takes a transcript along. */
function coworkSubmitIn(dialog: Element | undefined): Element | undefined {
  const submit = dialog?.querySelector(SELECTORS.coworkSubmit);
  return dialog && submit && hasTranscript(dialog) ? submit : undefined;
}

/** Which door of a chat's feedback dialog this is: its title is a thumb's name, or "Feedback" after another opener. */
function chatDoor(dialog: Element | undefined): Door {
  const named = dialog ? referencedBy(dialog, 'aria-labelledby') : [];
  const titles = [...named, dialog?.querySelector('h1, h2, h3')];
  const names = titles.map((title) => normalize(title?.textContent ?? ''));
  const known = [...NAMES_OF_2025.up, ...NAMES_OF_2025.down];
  return names.some((name) => known.includes(name)) ? 'rating' : 'chat-feedback';
}

/** The door that a press here would hand something over by; undefined for everything else. */
export function doorAt(origin: Element): Door | undefined {
  const dialog = closestAcross(origin, DIALOG);
  if (isSubmit(origin)) return chatDoor(dialog);
  if (closestAcross(origin, SELECTORS.codeReportSubmit)) return 'code-report';
  // What is pressed may be in an open shadow root, as the icon or the label of a button, or as all of it.
  const pressed = [...pressedAt(origin, PRESSABLE), closestAcross(origin, SELECTORS.coworkSubmit)];
  const isPressed = (submit: Element | undefined) => submit !== undefined && pressed.includes(submit);
  if (dialog && isCodeReport(dialog) && isPressed(codeSubmitIn(dialog))) return 'code-report';
  return isPressed(coworkSubmitIn(dialog)) ? 'cowork-feedback' : undefined;
}

/** The door that Ctrl or Cmd with Enter here would hand something over by: Cowork's dialog sends at it, without a click. */
export function doorByChord(origin: Element): Door | undefined {
  return coworkSubmitIn(closestAcross(origin, DIALOG)) ? 'cowork-feedback' : undefined;
}

/** The Submit of an open door as it stands now. */
export function submitOf(door: Door, root: ParentNode): Element | undefined {
  if (door === 'rating' || door === 'chat-feedback') {
    const dialog = feedbackDialogOn(root);
    return dialog && submitIn(dialog);
  }
  const dialogs = elementsOf(root, DIALOG);
  if (door === 'cowork-feedback') return dialogs.map(coworkSubmitIn).find((submit) => submit !== undefined);
  const report = dialogs.find(isCodeReport);
  return root.querySelector(SELECTORS.codeReportSubmit) ?? (report && codeSubmitIn(report)) ?? undefined;
}

/** True when the open report also grants support access to the live session. */
export function grantsSupportAccess(root: ParentNode): boolean {
  return [...root.querySelectorAll(SELECTORS.supportShare)].some(isChecked);
}
