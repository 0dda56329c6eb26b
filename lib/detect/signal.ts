import { SELECTORS } from '../claude/selectors.ts';
import { OTHER_TOGGLE_NAMES } from '../claude/words/otherToggles.ts';
import { READ_ALOUD_NAMES } from '../claude/words/readAloud.ts';
import {
  LIKELY_NAMES,
  MERGED_NAMES,
  NAMES_OF_2024,
  NAMES_OF_2025,
  NAMES_OF_2026,
  NAMES_TRANSLATED,
  type RatingNames,
} from '../claude/words/thumbs.ts';
import { mayBeGroup } from './bar.ts';
import { nameOf } from './name.ts';

/** Which way a button rates; `unknown` where only an extra name or selector told it. */
export type Direction = 'up' | 'down' | 'unknown';

/** One way to tell a rating button. Tried in order; the first that answers names the direction. */
export interface Signal {
  id: string;
  /** Where and when it was seen. */
  seen: string;
  /**
   * Which way a button rates, or undefined when this signal does not know it for a rating button.
   * @param bar the bar of message buttons around it, where there is one.
   */
  direction(button: Element, bar: Element | undefined): Direction | undefined;
}

/** What can be pressed; a pair of thumbs may come to be radio buttons or switches. */
export const BUTTON = 'button, [role="button"], [role="radio"], [role="switch"]';
/** Inside a bar that says so itself, whatever else can be pressed or switched. */
export const BUTTON_IN_BAR = `${BUTTON}, [role^="menuitem"], [role="checkbox"], [role="tab"], [role="option"], input, label, a, summary, [aria-pressed], [aria-checked]`;
const PRESSED =
  '[aria-pressed], [aria-checked], [aria-selected], input:is([type="radio"], [type="checkbox"])';
const UP_AND_DOWN = ['up', 'down'] as const;

function byName(id: string, seen: string, names: RatingNames): Signal {
  return {
    id,
    seen,
    direction(button, bar) {
      const name = nameOf(button, bar);
      return UP_AND_DOWN.find((direction) => names[direction].includes(name));
    },
  };
}

/** "Report issue" is what a help panel may say as well: outside a bar it counts beside its counterpart alone. */
function hasCounterpart(button: Element): boolean {
  for (let group = button.parentElement; group && mayBeGroup(group); group = group.parentElement) {
    const isUp = (each: Element) => NAMES_OF_2024.up.includes(nameOf(each, undefined));
    if ([...group.querySelectorAll(BUTTON)].some(isUp)) return true;
  }
  return false;
}

const BY_NAME_OF_2024 = byName('name-2024', '2024-10 … 2025-02, English', NAMES_OF_2024);

/** Test ids and the like that name a direction in the code's own words, whatever the language. */
const CODE_NAME = { up: /thumbs?[-_ ]?up|up[-_ ]?vote/i, down: /thumbs?[-_ ]?down|down[-_ ]?vote/i } as const;
const CODE_ATTRIBUTES = ['data-testid', 'data-action', 'data-cds', 'name'];

function likelyDirection(button: Element, bar: Element): Direction | undefined {
  const name = nameOf(button, bar);
  const code = CODE_ATTRIBUTES.map((attribute) => button.getAttribute(attribute) ?? '').join(' ');
  const directions = UP_AND_DOWN.filter(
    (direction) => LIKELY_NAMES[direction].includes(name) || CODE_NAME[direction].test(code),
  );
  return directions.length === 1 ? directions[0] : undefined;
}

/** True where one button of the bar says up and one says down: one word alone may mean anything. */
function hasLikelyPair(bar: Element): boolean {
  const directions = [...bar.querySelectorAll(BUTTON)].flatMap(
    (button) => likelyDirection(button, bar) ?? [],
  );
  return directions.length === 2 && directions[0] !== directions[1];
}

const KNOWN_NAMES = [NAMES_OF_2026, NAMES_TRANSLATED, NAMES_OF_2025, NAMES_OF_2024];

function directionOfName(name: string): Direction | undefined {
  return UP_AND_DOWN.find((direction) => KNOWN_NAMES.some((names) => names[direction].includes(name)));
}

/** The buttons of a bar, or of a menu, that have names we know for ratings; both ways, or none. */
function knownPairIn(bar: Element): Element[] {
  const known = [...bar.querySelectorAll(BUTTON_IN_BAR)].filter((each) => directionOfName(nameOf(each, bar)));
  const directions = new Set(known.map((each) => directionOfName(nameOf(each, bar))));
  return directions.size === 2 ? known : [];
}

function isToldByName(bar: Element): boolean {
  return knownPairIn(bar).length > 0 || hasLikelyPair(bar);
}

const LIST = '[role="menu"], [role="listbox"]';
const isListed = (bar: Element) => bar.matches(LIST);

/** The menu around an entry that holds both ways to rate by name: what one button for both would open. */
export function ratingMenuAround(element: Element): Element | undefined {
  const menu = element.closest(LIST);
  return menu && mayBeGroup(menu) && knownPairIn(menu).length === 2 ? menu : undefined;
}

const PERSONS_ROW = `${SELECTORS.transcriptRow}, ${SELECTORS.article}, ${SELECTORS.countedRow}`;
const ANSWER = `${SELECTORS.answerBody}, ${SELECTORS.streamingBody}`;

/** True for the bar under a person's own message: nothing is rated there. A row of both is an answer's. */
function isUnderQuestion(bar: Element): boolean {
  if (bar.closest(SELECTORS.signedRow)?.matches(SELECTORS.answerRow)) return false;
  const row = bar.closest(PERSONS_ROW);
  return !!row?.querySelector(SELECTORS.personBody) && !row.querySelector(ANSWER);
}

/** A bar's toggles that may rate: not those with another meaning, nor what stands beside a pair known by name. */
function togglesIn(bar: Element): Element[] {
  if (isListed(bar) || isUnderQuestion(bar)) return [];
  const isRating = (each: Element) => {
    const name = nameOf(each, bar);
    return !READ_ALOUD_NAMES.includes(name) && !OTHER_TOGGLE_NAMES.includes(name);
  };
  const toggles = [...bar.querySelectorAll(PRESSED)].filter(isRating);
  const known = knownPairIn(bar);
  return known.length === 0 || known.some((each) => toggles.includes(each)) ? toggles : [];
}

/** All built-in signals: structure that no language touches first, names after it. */
export const SIGNALS: readonly Signal[] = [
  {
    id: 'pressed-pair',
    seen: 'client of 2026-08-11 and live pages to 2026-10, every language: in a bar exactly two buttons carry aria-pressed (Read aloud, which may come to, apart)',
    direction(button, bar) {
      const toggles = bar && button.matches(PRESSED) ? togglesIn(bar) : [];
      return toggles.length === 2 ? UP_AND_DOWN[toggles.indexOf(button)] : undefined;
    },
  },
  byName('name-2026', 'from 2026-07-27, eleven languages', NAMES_OF_2026),
  byName('name-translated', 'translators in the page, 2026-11-26', NAMES_TRANSLATED),
  byName('name-2025', '2025 … 2026-07, eleven languages', NAMES_OF_2025),
  {
    ...BY_NAME_OF_2024,
    direction(button, bar) {
      const direction = BY_NAME_OF_2024.direction(button, bar);
      return direction === 'down' && !bar && !hasCounterpart(button) ? undefined : direction;
    },
  },
  {
    id: 'likely-pair',
    seen: 'not yet: in a bar, the words or test ids that other chats use for the pair',
    direction(button, bar) {
      const direction = bar && likelyDirection(button, bar);
      return direction && hasLikelyPair(bar) ? direction : undefined;
    },
  },
  {
    id: 'toggles',
    seen: 'not yet: three pressed buttons or more in a bar, of which none has a name that we know',
    direction(button, bar) {
      const toggles = bar && button.matches(PRESSED) ? togglesIn(bar) : [];
      return toggles.length > 2 && toggles.includes(button) && !(bar && isToldByName(bar))
        ? 'unknown'
        : undefined;
    },
  },
  {
    id: 'merged',
    seen: 'not yet: one button in a bar for both ways, named feedback',
    direction: (button, bar) =>
      bar && !isListed(bar) && MERGED_NAMES.includes(nameOf(button, bar)) ? 'unknown' : undefined,
  },
];
