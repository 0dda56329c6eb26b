import { SELECTORS } from '../claude/selectors.ts';
import { OTHER_TOGGLE_NAMES } from '../claude/words/otherToggles.ts';
import { READ_ALOUD_NAMES } from '../claude/words/readAloud.ts';
import {
  LIKELY_NAMES,
  NAMES_OF_2024,
  NAMES_OF_2025,
  NAMES_OF_2026,
  NAMES_TRANSLATED,
  type RatingNames,
} from '../claude/words/thumbs.ts';
import { mayBeGroup } from './bar.ts';
import { isUpsideDown } from './drawing.ts';
import { MESSAGE_ROW, nameOf } from './name.ts';

/** What can be pressed; a pair of thumbs may come to be radio buttons or switches. */
export const BUTTON = 'button, [role="button"], [role="radio"], [role="switch"]';
/** Inside a bar that says so itself, whatever else can be pressed or switched. */
export const BUTTON_IN_BAR = `${BUTTON}, [role^="menuitem"], [role="checkbox"], [role="tab"], [role="option"], input, label, a, summary, [aria-pressed], [aria-checked]`;
/** Inside such a bar, what has a name and nothing else that says it can be pressed. */
export const NAMED = '[aria-label], [title]';
export const PRESSED =
  '[aria-pressed], [aria-checked], [aria-selected], input:is([type="radio"], [type="checkbox"])';
export const UP_AND_DOWN = ['up', 'down'] as const;
type Way = (typeof UP_AND_DOWN)[number];

/** True where a small group around a button holds another one that has one of these names. */
export function hasBeside(button: Element, names: readonly string[]): boolean {
  for (let group = button.parentElement; group && mayBeGroup(group); group = group.parentElement) {
    if ([...group.querySelectorAll(BUTTON)].some((each) => names.includes(nameOf(each, undefined))))
      return true;
  }
  return false;
}

/** Test ids and the like that name a direction in the code's own words, whatever the language. */
const CODE_NAME = { up: /thumbs?[-_ ]?up|up[-_ ]?vote/i, down: /thumbs?[-_ ]?down|down[-_ ]?vote/i } as const;
const CODE_ATTRIBUTES = ['data-testid', 'data-action', 'data-cds', 'name'];

/** The way that the words of other chats, or of the code, tell for a button in a bar. */
export function likelyDirection(button: Element, bar: Element): Way | undefined {
  const name = nameOf(button, bar);
  const code = CODE_ATTRIBUTES.map((attribute) => button.getAttribute(attribute) ?? '').join(' ');
  const directions = UP_AND_DOWN.filter(
    (direction) => LIKELY_NAMES[direction].includes(name) || CODE_NAME[direction].test(code),
  );
  return directions.length === 1 ? directions[0] : undefined;
}

/** True where one button of the bar says up and one says down: one word alone may mean anything. */
export function hasLikelyPair(bar: Element): boolean {
  const pair = [...bar.querySelectorAll(BUTTON)].flatMap((button) => likelyDirection(button, bar) ?? []);
  return pair.length === 2 && pair[0] !== pair[1];
}

const KNOWN_NAMES: readonly RatingNames[] = [NAMES_OF_2026, NAMES_TRANSLATED, NAMES_OF_2025, NAMES_OF_2024];

function directionOfName(name: string): Way | undefined {
  return UP_AND_DOWN.find((direction) => KNOWN_NAMES.some((names) => names[direction].includes(name)));
}

/** The buttons of a bar, or of a menu, that have names we know for ratings; both ways, or none. */
function knownPairIn(bar: Element): Element[] {
  const known = [...bar.querySelectorAll(BUTTON_IN_BAR)].filter((each) => directionOfName(nameOf(each, bar)));
  const directions = new Set(known.map((each) => directionOfName(nameOf(each, bar))));
  return directions.size === 2 ? known : [];
}

/** True where the bar's words tell both ways to rate. */
export function isToldByName(bar: Element): boolean {
  return knownPairIn(bar).length > 0 || hasLikelyPair(bar);
}

const LIST = '[role="menu"], [role="listbox"]';
export const isListed = (bar: Element) => bar.matches(LIST);

/** The menu around an entry that holds both ways to rate by name: what one button for both would open. */
export function ratingMenuAround(element: Element): Element | undefined {
  const menu = element.closest(LIST);
  return menu && mayBeGroup(menu) && knownPairIn(menu).length === 2 ? menu : undefined;
}

const ANSWER = `${SELECTORS.answerBody}, ${SELECTORS.streamingBody}, ${SELECTORS.answerText}`;

/** True for the bar under a person's own message: nothing is rated there. A row of both is an answer's. */
function isUnderQuestion(bar: Element): boolean {
  const signed = bar.closest(SELECTORS.signedRow);
  if (signed) return !signed.matches(SELECTORS.answerRow);
  const row = bar.closest(MESSAGE_ROW);
  return !!row?.querySelector(SELECTORS.personBody) && !row.querySelector(ANSWER);
}

/** A reaction of one's own: a picture that rates nothing … */
const PICTURE = /[❤🎉🔥🚀👀😂]/u;
/** … or any that is counted. */
const COUNTED = /\p{Extended_Pictographic}.*\p{Nd}|\p{Nd}.*\p{Extended_Pictographic}/su;

/** A bar's toggles that may rate: not those with another meaning, nor what stands beside a pair known by name. */
export function togglesIn(bar: Element): Element[] {
  if (isListed(bar) || isUnderQuestion(bar)) return [];
  const isRating = (each: Element) => {
    const name = nameOf(each, bar);
    const isOther = READ_ALOUD_NAMES.includes(name) || OTHER_TOGGLE_NAMES.includes(name);
    // But for the key that presses it; the name is apart, for it may number the answer.
    const text = each.textContent?.replaceAll(each.querySelector('kbd')?.textContent || ' ', ' ') ?? '';
    return !isOther && !PICTURE.test(name + text) && !COUNTED.test(text);
  };
  const toggles = [...bar.querySelectorAll(PRESSED)].filter(isRating);
  const known = knownPairIn(bar);
  return known.length === 0 || known.some((each) => toggles.includes(each)) ? toggles : [];
}

/**
 * True for two toggles that are the bar's own: known by a word or by their drawings, or at the thumbs' place, after Copy
 * or between others. What another extension adds stands before all of them or after.
 */
export function isOwnPair([up, down]: readonly Element[], bar: Element): boolean {
  if (!up || !down) return false;
  const buttons = [...bar.querySelectorAll(BUTTON_IN_BAR)];
  const at = buttons.indexOf(up);
  const isInPlace = at === 1 || at > 0 !== (buttons.at(-1) === down);
  const isKnown = (each: Element) => directionOfName(nameOf(each, bar)) ?? likelyDirection(each, bar);
  return isInPlace || !!isKnown(up) || !!isKnown(down) || isUpsideDown(up, down);
}

/** The way that a button rates by its icon: in a bar, the upper of two that are each other upside down, or the lower. */
export function drawnDirection(button: Element, bar: Element): Way | undefined {
  if (!button.querySelector('path') || isListed(bar) || isUnderQuestion(bar)) return undefined;
  const buttons = [...bar.querySelectorAll(BUTTON_IN_BAR)].filter((each) => each.querySelector('path'));
  const at = buttons.indexOf(button);
  if (at < 0) return undefined;
  // What has the name of one way is not drawn for the other: most neighbours of a pair need no comparing.
  const beside = (other: Element | undefined, way: Way) =>
    other && (directionOfName(nameOf(other, bar)) ?? way) === way ? other : undefined;
  const [before, after] = [beside(buttons[at - 1], 'up'), beside(buttons[at + 1], 'down')];
  if (after && isUpsideDown(button, after)) return 'up';
  return before && isUpsideDown(before, button) ? 'down' : undefined;
}
