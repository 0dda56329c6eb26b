import type fc from 'fast-check';
import type { Promised } from './promise.ts';
import { settled } from './settled.ts';
import type { World } from './world.ts';

export type Command = fc.AsyncCommand<Promised, World>;

/** Every kind of move, and how often each has been made: a kind that never is proves nothing. */
export const made = {
  hover: 0,
  'press a thumb': 0,
  'press Submit': 0,
  'cancel claude.ai’s own dialog': 0,
  tick: 0,
  'tick too soon': 0,
  proceed: 0,
  'proceed too soon': 0,
  decline: 0,
  copy: 0,
  type: 0,
  'page idle': 0,
  navigate: 0,
  'back or forward': 0,
  reload: 0,
  'come back from the cache': 0,
  'answer streams in': 0,
  'scroll away': 0,
  'another action': 0,
  policy: 0,
  settings: 0,
  popup: 0,
  'worker killed': 0,
  'message lost': 0,
  update: 0,
  'off and on': 0,
  'other tab acknowledges': 0,
  'tab duplicated': 0,
  'other tab closed': 0,
  prerender: 0,
  'frame opens': 0,
  offline: 0,
  'switch account': 0,
  cover: 0,
  fade: 0,
  popover: 0,
  'host removed': 0,
  'host moved': 0,
  'host cloned': 0,
  'host restyled': 0,
  'body re-parented': 0,
  'proceed by script': 0,
  'tick by script': 0,
  'thumb by script': 0,
  'rating by script': 0,
  'prototypes changed': 0,
  'word forged': 0,
  'secret overheard': 0,
  'fetch wrapped': 0,
  'rows replaced': 0,
};

export type Kind = keyof typeof made;

/** What came of them. */
export const came = { held: 0, acknowledged: 0, arrived: 0, stopped: 0, refused: 0 };

/** All moves so far. */
export const madeInAll = (): number => Object.values(made).reduce((sum, each) => sum + each, 0);

interface CommandBody {
  /** Whether the world lets anybody do this now. */
  when?: (promised: Promised, world: World) => boolean;
  /** Does it; what is to be found afterwards is checked by the function it gives. */
  run(promised: Promised, world: World): unknown;
}

/**
 * A command by its kind; after each the promise is checked.
 * @param detail tells one command of its kind from another.
 */
export function command(kind: Kind, { when, run }: CommandBody, detail = ''): Command {
  return {
    check: (promised) => when?.(promised, promised.world) ?? true,
    toString: () => [kind, detail].join(' ').trim(),
    async run(promised, world) {
      made[kind] += 1;
      world.pass(20);
      const then = await run(promised, world);
      await settled();
      promised.check();
      if (typeof then === 'function') await then();
    },
  };
}
