import {
  MERGED_NAMES,
  NAMES_OF_2024,
  NAMES_OF_2025,
  NAMES_OF_2026,
  NAMES_TRANSLATED,
  type RatingNames,
} from '../claude/words/thumbs.ts';
import { isIcon, nameOf } from './name.ts';
import {
  drawnDirection,
  hasBeside,
  hasLikelyPair,
  isListed,
  isOwnPair,
  isToldByName,
  likelyDirection,
  PRESSED,
  togglesIn,
  UP_AND_DOWN,
} from './pairs.ts';

/** Which way a button rates; `unknown` where only an extra name or selector told it. */
export type Direction = 'up' | 'down' | 'unknown';

/** One way to tell a rating button. Tried in order; the first that answers names the direction. */
export interface Signal {
  id: string;
  /**
   * Which way a button rates, or undefined when this signal does not know it for a rating button.
   * @param bar the bar of message buttons around it, where there is one.
   */
  direction(button: Element, bar: Element | undefined): Direction | undefined;
}

const OTHER_WAY = { up: 'down', down: 'up' } as const;

/**
 * By its name. Outside a bar a card or a chip may be named like a thumb: there it is an icon alone, or stands beside
 * its counterpart; "Report issue", which a help panel says as well, needs that always.
 */
function byName(id: string, names: RatingNames): Signal {
  return {
    id,
    direction(button, bar) {
      const name = nameOf(button, bar);
      const direction = UP_AND_DOWN.find((each) => names[each].includes(name));
      if (!direction || bar) return direction;
      const isPlain = isIcon(button) && !(names === NAMES_OF_2024 && direction === 'down');
      return isPlain || hasBeside(button, names[OTHER_WAY[direction]]) ? direction : undefined;
    },
  };
}

/** All built-in signals: structure that no language touches first, names after it. */
export const SIGNALS: readonly Signal[] = [
  {
    // Client of 2026-08-11 and live pages to 2026-10, every language: in a bar exactly two buttons carry aria-pressed (Read aloud, which may come to, apart).
    id: 'pressed-pair',
    direction(button, bar) {
      const toggles = bar && button.matches(PRESSED) ? togglesIn(bar) : [];
      return bar && toggles.length === 2 && isOwnPair(toggles, bar)
        ? UP_AND_DOWN[toggles.indexOf(button)]
        : undefined;
    },
  },
  byName('name-2026', NAMES_OF_2026),
  byName('name-translated', NAMES_TRANSLATED),
  byName('name-2025', NAMES_OF_2025),
  byName('name-2024', NAMES_OF_2024),
  {
    // Not yet: in a bar, the words or test ids that other chats use for the pair.
    id: 'likely-pair',
    direction(button, bar) {
      const direction = bar && likelyDirection(button, bar);
      return direction && hasLikelyPair(bar) ? direction : undefined;
    },
  },
  {
    // Not yet: three pressed buttons or more in a bar, of which none has a name that we know.
    id: 'toggles',
    direction(button, bar) {
      const toggles = bar && button.matches(PRESSED) ? togglesIn(bar) : [];
      return toggles.length > 2 && toggles.includes(button) && !(bar && isToldByName(bar))
        ? 'unknown'
        : undefined;
    },
  },
  {
    // The icons of every generation whose icons are drawn as paths, to 2026-07: a thumb, and a thumb upside down.
    id: 'drawn-pair',
    direction: (button, bar) => bar && drawnDirection(button, bar),
  },
  {
    // Not yet: one button in a bar for both ways, named feedback.
    id: 'merged',
    direction: (button, bar) =>
      bar && !isListed(bar) && MERGED_NAMES.includes(nameOf(button, bar)) ? 'unknown' : undefined,
  },
];
