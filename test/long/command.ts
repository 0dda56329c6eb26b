import type fc from 'fast-check';
import type { Scene } from './scene.ts';

export type Command = fc.AsyncCommand<Scene, Scene>;

/** Moves of one sequence at most: what is not possible at its turn is none. */
export const LONGEST = 12;

/** Every kind of move, and how often each has been made: a kind that never is proves nothing. */
export const made = {
  hover: 0,
  'press a thumb': 0,
  'press Submit': 0,
  'cancel claude.ai’s own dialog': 0,
  tick: 0,
  proceed: 0,
  'proceed too soon': 0,
  decline: 0,
  'send a message': 0,
  'answer streams in': 0,
  'scroll away': 0,
  navigate: 0,
  'go back': 0,
  'go forward': 0,
  reload: 0,
  'tab duplicated': 0,
  'other tab acknowledges': 0,
  'turn to the other tab': 0,
  'switch account': 0,
  'account switched elsewhere': 0,
  settings: 0,
  'worker killed': 0,
  'off and on': 0,
  'extension update': 0,
  'policy change': 0,
  offline: 0,
  'frame opens': 0,
  prerender: 0,
  cover: 0,
  fade: 0,
  'host moved': 0,
  'host cloned': 0,
  'host restyled': 0,
  'host removed': 0,
  'page re-parented': 0,
  'synthetic events': 0,
  'thumb by script': 0,
  'rating by script': 0,
  'prototypes changed': 0,
};

export type Kind = keyof typeof made;
/** No other browser makes a page ready before it is entered. */
export const CHROMIUM_ALONE: readonly Kind[] = ['prerender'];

/** What came of them. */
export const came = { acknowledged: 0, refused: 0, held: 0, stopped: 0, arrived: 0 };

interface CommandBody {
  /** Whether what was seen last lets anybody do this. */
  when?: (scene: Scene) => boolean;
  /** Does it, and checks what is to be found afterwards. */
  run(scene: Scene): Promise<unknown>;
}

/**
 * A command by its kind; after each, what arrived is judged and the tab in front looked at.
 * @param detail tells one command of its kind from another.
 */
export function command(kind: Kind, { when, run }: CommandBody, detail = ''): Command {
  const name = [kind, detail].join(' ').trim();
  return {
    check: (scene) => scene.trail.length < LONGEST && (when?.(scene) ?? true),
    toString: () => name,
    async run(scene) {
      made[kind] += 1;
      scene.trail.push(name);
      const { yes } = scene.here;
      const before = yes.mayLeave(yes.acknowledged ?? '') ? yes.acknowledged : undefined;
      await run(scene);
      scene.judge(before);
      await scene.here.look();
    },
  };
}

/** The person may press on the page: under our overlay everything else is inert. */
export const isFree = ({ here }: Scene): boolean => !here.seen.words;
export const hasOverlay = ({ here }: Scene): boolean => Boolean(here.seen.words);
