import { expect } from 'vitest';
import { command } from './command.ts';
import type { Promised } from './promise.ts';
import { settled } from './settled.ts';
import { sight } from './sight.ts';
import { trusted } from './trusted.ts';
import type { World } from './world.ts';

/** What the person may press on the page: under our overlay everything else is inert. */
export const isFree = (_: Promised, world: World) => !world.overlay();
export const last = (selector: string) => [...document.querySelectorAll(selector)].at(-1);

export const copy = command('copy', {
  when: (promised, world) => isFree(promised, world) && world.page.away === 0,
  run(_, world) {
    const before = world.page.copied;
    world.press(last('.copy') as Element);
    return () => expect(world.page.copied, 'Copy is the page’s own').toBe(before + 1);
  },
});

export const type = command('type', {
  run(_, world) {
    const isInert = Boolean(world.overlay());
    const before = world.page.typed;
    last('.composer')?.dispatchEvent(
      trusted(new KeyboardEvent('keydown', { key: 'x', bubbles: true, cancelable: true })),
    );
    return () => expect(world.page.typed, 'keys go where they belong').toBe(isInert ? before : `${before}x`);
  },
});

export const hover = command('hover', {
  when: (promised, world) =>
    isFree(promised, world) &&
    !promised.isDoubtful &&
    world.isIdle &&
    world.page.marks === 'all' &&
    !world.page.dialog() &&
    world.page.away === 0,
  run(_, world) {
    sight.hovered = last('.up');
    sight.hovered?.dispatchEvent(trusted(new Event('pointerover', { bubbles: true, composed: true })));
    return async () => {
      // It comes where the pointer has stayed.
      world.pass(100);
      await settled();
      expect(world.hasBanner(), 'the banner stands beside the thumbs').toBe(true);
    };
  },
});
