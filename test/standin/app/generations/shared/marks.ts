import { useSay, useSession } from '../../client/session.ts';
import type { Phrase } from '../../words/words.ts';
import type { Direction } from '../parts.ts';

const UNKNOWN_NAMES = { up: 'Appreciate', down: 'Object' };
const LIKELY_NAMES = { up: 'Thumbs up', down: 'Thumbs down' };

/** What the chosen redesign left to recognise. */
export function useMarks() {
  const { marks, thumbNames } = useSession();
  const say = useSay();
  const bar = marks === 'all';
  return {
    /** Bars and thumbs have their marks. */
    bar,
    /** The feedback dialog has its marks. */
    dialog: marks !== 'everything-renamed',
    thumbName(direction: Direction, names: Record<Direction, Phrase>): string | undefined {
      if (thumbNames === 'nameless') return undefined;
      if (bar && thumbNames === 'likely') return LIKELY_NAMES[direction];
      return bar && thumbNames === 'known' ? say(names[direction]) : UNKNOWN_NAMES[direction];
    },
  };
}
