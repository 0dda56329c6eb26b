import type fc from 'fast-check';
import type { Promised } from './promise.ts';
import { settled } from './settled.ts';
import type { World } from './world.ts';

export type Command = fc.AsyncCommand<Promised, World>;

/** How many commands have been run. */
export const steps = { run: 0, held: 0, acknowledged: 0, arrived: 0, stopped: 0 };

interface CommandBody {
  /** Whether the world lets anybody do this now. */
  when?: (promised: Promised, world: World) => boolean;
  /** Does it; what is to be found afterwards is checked by the function it gives. */
  run(promised: Promised, world: World): unknown;
}

/** A command by its name; after each the promise is checked. */
export function command(name: string, { when, run }: CommandBody): Command {
  return {
    check: (promised) => when?.(promised, promised.world) ?? true,
    toString: () => name,
    async run(promised, world) {
      steps.run += 1;
      world.pass(20);
      const then = await run(promised, world);
      await settled();
      promised.check();
      if (typeof then === 'function') then();
    },
  };
}
