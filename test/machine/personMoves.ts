import fc from 'fast-check';
import { expect } from 'vitest';
import { type Command, came, command } from './command.ts';
import type { Promised } from './promise.ts';
import { copy, hover, isFree, last, type } from './quietMoves.ts';
import { settled } from './settled.ts';
import { sight } from './sight.ts';
import type { World } from './world.ts';

/** Milliseconds: half a second, and the frame or two that a clock may be off. */
const SOONEST = 480;
const LATEST = 600;

const isOpen = (_: Promised, world: World) => Boolean(world.overlay());

/** Ratings that have arrived. */
const ratings = (world: World) => world.network.arrived.filter(({ rated }) => rated !== undefined).length;

function pressThumb(direction: 'up' | 'down', way: 'press' | 'pressEnter'): Command {
  const press = {
    when: (promised: Promised, world: World) =>
      isFree(promised, world) && !world.page.dialog() && Boolean(last(`.${direction}`)),
    run(promised: Promised, world: World) {
      const { page } = world;
      world[way](last(`.${direction}`) as HTMLElement);
      return async () => {
        if (page.marks !== 'all' || promised.letsThrough(page.conversation)) {
          expect(page.dialog(), 'claude.ai’s own dialog opens').not.toBeNull();
          return;
        }
        if (page.dialog() && promised.mayLeave(page.conversation)) return;
        came.held += 1;
        expect(page.dialog(), 'the page heard nothing').toBeNull();
        await promised.expectExplained();
      };
    },
  };
  return command('press a thumb', press, `${direction} by ${way}`);
}

const submit = command('press Submit', {
  when: (promised, world) => isFree(promised, world) && Boolean(world.page.dialog()),
  run(promised, world) {
    const { conversation } = world.page;
    const before = ratings(world);
    world.press(document.querySelector('.submit') as Element);
    return async () => {
      const isArrived = ratings(world) > before;
      if (isArrived) {
        came.arrived += 1;
        return;
      }
      if (world.network.isOffline) return;
      expect(promised.mustLeave(conversation), 'what is acknowledged arrives').toBe(false);
      came.stopped += 1;
      await promised.expectExplained();
    };
  },
});

/** The press on the button that proceeds, which counts only where a person could see what it says. */
function proceed(wait: number, way: 'press' | 'pressEnter', isTickedFirst = false): Command {
  const press = {
    when: isOpen,
    async run(promised: Promised, world: World) {
      const box = world.overlay()?.tick;
      if (isTickedFirst && box && !box.checked) {
        world.pass(LATEST);
        world.press(box);
        await settled();
        promised.check();
        if (!world.overlay()?.tick?.checked) promised.refused();
      }
      world.pass(wait);
      const shown = world.overlay();
      const [button] = shown?.buttons ?? [];
      const isOffered = (shown?.buttons.length ?? 0) > 1;
      const isTicked = !shown?.tick || shown.tick.checked;
      const isSeen =
        !sight.isCovered && !sight.isFaded && sight.topLayer.every((each) => promised.below.includes(each));
      const isFair = isOffered && isTicked && isSeen && promised.action !== 'block';
      if (!isOffered || !button) return;
      const { conversation } = world.page;
      const before = { ...promised };
      // Sooner than this after it came, no press counts; later than that after its last change, every one does.
      const mayCount = isFair && sight.now - promised.shownAt >= SOONEST;
      // Which refusals put ours on top of the page's again is no part of the promise.
      const isAlone = sight.topLayer.length === 0;
      const mustCount = isFair && isAlone && sight.now - promised.changedAt >= LATEST;
      if (mayCount) promised.acknowledged = conversation;
      // A worker that is lost at this very moment leaves the network closed.
      if (mustCount) promised.isSurelyOpen = !world.browser.losesNextMessage;
      world[way](button);
      return () => {
        const now = world.overlay();
        // What was stopped all the same comes back in an overlay of its own.
        const isLeft = now?.host !== shown?.host || now?.buttons.length !== shown?.buttons.length;
        const why = JSON.stringify({ isOffered, isTicked, isSeen, action: promised.action });
        if (!mayCount) expect(isLeft, `what counts for nothing changes nothing: ${why}`).toBe(false);
        if (mustCount) expect(isLeft, `a yes is heard: ${now?.text.slice(-200)}`).toBe(true);
        if (isLeft) {
          came.acknowledged += 1;
          return;
        }
        came.refused += 1;
        // A press that was refused may have brought ours to the top: the page's lies under it from now on.
        promised.refused();
        Object.assign(promised, { acknowledged: before.acknowledged, isSurelyOpen: before.isSurelyOpen });
      };
    },
  };
  const kind = wait < SOONEST ? 'proceed too soon' : 'proceed';
  return command(kind, press, `after ${wait} ms by ${way}${isTickedFirst ? ', ticked first' : ''}`);
}

function tick(wait: number): Command {
  const press = {
    when: (_: Promised, world: World) => Boolean(world.overlay()?.tick),
    run(promised: Promised, world: World) {
      world.pass(wait);
      const isSoon = sight.now - promised.shownAt < SOONEST;
      const isTicked = () => world.overlay()?.tick?.checked;
      const wasTicked = isTicked();
      world.press(world.overlay()?.tick as Element);
      return () => {
        if (isSoon)
          expect(isTicked(), 'a tick sooner than it can be read counts for nothing').toBe(wasTicked);
        if (isTicked() === wasTicked) promised.refused();
      };
    },
  };
  return command(wait < SOONEST ? 'tick too soon' : 'tick', press, `after ${wait} ms`);
}

function decline(by: 'button' | 'escape'): Command {
  const press = {
    when: isOpen,
    run(_: Promised, world: World) {
      if (by === 'escape') world.escape();
      else world.press(world.overlay()?.buttons.at(-1) as Element);
      return () => expect(world.overlay(), 'no means no').toBeUndefined();
    },
  };
  return command('decline', press, `by ${by}`);
}

const cancelOwn = command('cancel claude.ai’s own dialog', {
  when: (promised, world) => isFree(promised, world) && Boolean(world.page.dialog()),
  run(_, world) {
    world.press(document.querySelector('.own-dialog .cancel') as Element);
    return () => expect(world.page.dialog(), 'a Cancel is never held').toBeNull();
  },
});

/** Everything a person does; the way to a rating oftener than the rest. */
export const PERSON: fc.Arbitrary<Command>[] = [
  ...Array.from({ length: 3 }, () =>
    fc
      .constantFrom<['up' | 'down', 'press' | 'pressEnter'][]>(
        ['up', 'press'],
        ['down', 'press'],
        ['up', 'pressEnter'],
        ['down', 'pressEnter'],
      )
      .map(([direction, way]) => pressThumb(direction, way)),
  ),
  ...Array.from({ length: 4 }, () => fc.constant(submit)),
  ...Array.from({ length: 3 }, () =>
    fc.constantFrom(proceed(700, 'press', true), proceed(700, 'pressEnter', true)),
  ),
  fc.constantFrom(tick(0), tick(300), tick(LATEST)),
  fc
    .tuple(fc.constantFrom(0, 300, 700), fc.constantFrom<('press' | 'pressEnter')[]>('press', 'pressEnter'))
    .map(([wait, way]) => proceed(wait, way)),
  fc.constantFrom(decline('button'), decline('escape')),
  fc.constantFrom(cancelOwn, copy, type, hover),
];
