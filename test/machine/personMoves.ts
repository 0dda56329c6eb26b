import fc from 'fast-check';
import { expect } from 'vitest';
import { type Command, command, steps } from './command.ts';
import type { Promised } from './promise.ts';
import { copy, hover, isFree, last, type } from './quietMoves.ts';
import { sight } from './realm.ts';
import { settled } from './settled.ts';
import type { World } from './world.ts';

/** Milliseconds: half a second, and the frame or two that a clock may be off. */
const SOONEST = 480;
const LATEST = 600;

const isOpen = (_: Promised, world: World) => Boolean(world.overlay());

/** Ratings that have arrived. */
const ratings = (world: World) => world.network.arrived.filter(({ rated }) => rated !== undefined).length;

function pressThumb(direction: 'up' | 'down', way: 'press' | 'pressEnter'): Command {
  return command(`press the thumb ${direction} by ${way}`, {
    when: (promised, world) =>
      isFree(promised, world) && !world.page.dialog() && Boolean(last(`.${direction}`)),
    run(promised, world) {
      world[way](last(`.${direction}`) as HTMLElement);
      return () => {
        const isSure = !promised.isDoubtful && promised.letsThrough(world.page.conversation);
        if (world.page.marks !== 'all' || isSure) {
          expect(world.page.dialog(), 'claude.ai’s own dialog opens').not.toBeNull();
          return;
        }
        if (promised.isDoubtful && world.page.dialog() && promised.mayLeave(world.page.conversation)) return;
        steps.held += 1;
        promised.isWaiting ||= !world.isIdle;
        expect(world.page.dialog(), 'the page heard nothing').toBeNull();
        if (world.isIdle) expect(world.overlay(), 'whoever is held reads why').toBeDefined();
      };
    },
  });
}

const submit = command('press Submit in claude.ai’s own dialog', {
  when: (promised, world) => isFree(promised, world) && Boolean(world.page.dialog()),
  run(promised, world) {
    const { conversation } = world.page;
    const before = ratings(world);
    world.press(document.querySelector('.submit') as Element);
    return () => {
      const isArrived = ratings(world) > before;
      if (isArrived) {
        steps.arrived += 1;
        return;
      }
      if (world.network.isOffline) return;
      expect(promised.mustLeave(conversation), 'what is acknowledged arrives').toBe(false);
      steps.stopped += 1;
      promised.isWaiting ||= !world.isIdle;
      if (world.isIdle) expect(world.overlay(), 'whoever is stopped reads why').toBeDefined();
    };
  },
});

/** The press on the button that proceeds, which counts only where a person could see what it says. */
function proceed(wait: number, way: 'press' | 'pressEnter', isTickedFirst = false): Command {
  const first = isTickedFirst ? 'tick where there is a tick, and ' : '';
  return command(`${first}press the proceeding button after ${wait} ms by ${way}`, {
    when: isOpen,
    async run(promised, world) {
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
      const mustCount = isFair && sight.now - promised.changedAt >= LATEST;
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
        if (mustCount) expect(isLeft, 'a yes is heard').toBe(true);
        if (isLeft) {
          steps.acknowledged += 1;
          return;
        }
        // A press that was refused may have brought ours to the top: the page's lies under it from now on.
        promised.refused();
        Object.assign(promised, { acknowledged: before.acknowledged, isSurelyOpen: before.isSurelyOpen });
      };
    },
  });
}

function tick(wait: number): Command {
  return command(`tick after ${wait} ms`, {
    when: (_, world) => Boolean(world.overlay()?.tick),
    run(promised, world) {
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
  });
}

function decline(by: 'button' | 'escape'): Command {
  return command(`decline by ${by}`, {
    when: isOpen,
    run(_, world) {
      if (by === 'escape') world.escape();
      else world.press(world.overlay()?.buttons.at(-1) as Element);
      return () => expect(world.overlay(), 'no means no').toBeUndefined();
    },
  });
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
