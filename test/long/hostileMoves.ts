import fc from 'fast-check';
import { expect } from 'vitest';
import { layCover } from '../driver/cover.ts';
import { rest } from '../driver/rest.ts';
import { REPLACEMENTS } from '../machine/replacements.ts';
import { HOOKS } from '../standin/pressing.ts';
import { type Command, command, hasOverlay, isFree, type Kind } from './command.ts';
import { askInPage } from './ratingByScript.ts';
import type { Scene } from './scene.ts';
import { conversationId } from './tab.ts';

/** Lies over everything from now on, and lets the pointer through. */
const cover = command('cover', {
  when: ({ here }) => here.seen.conversation !== '',
  async run({ here }) {
    // What asks goes to the top of all when it becomes modal: laid before that, a cover would lie under it.
    if (here.seen.words) await rest(here.page);
    await here.page.evaluate(() => document.querySelector('#cover')?.remove());
    await here.page.evaluate(layCover);
    here.isSpoiled = true;
    here.isCovered = Boolean(here.seen.words);
  },
});

/** Something that the page does in one go, after which a yes may not be heard; what leaves is judged as before. */
function spoil(kind: Kind, by: () => void, when: (scene: Scene) => boolean = () => true): Command {
  return command(kind, {
    when,
    async run({ here }) {
      here.isSpoiled = true;
      await here.page.evaluate(by);
    },
  });
}

const fade = spoil('fade', () => {
  const style = document.createElement('style');
  style.textContent = 'before-you-rate { opacity: 0 !important } html { opacity: 0.02 }';
  document.head.append(style);
});
const move = spoil(
  'host moved',
  () => {
    const hosts = document.querySelectorAll('before-you-rate');
    for (const each of hosts) document.body.append(each);
  },
  hasOverlay,
);
const clone = spoil(
  'host cloned',
  () => {
    const host = document.querySelector('before-you-rate');
    if (host) document.documentElement.append(host.cloneNode(true));
  },
  hasOverlay,
);
const restyle = spoil(
  'host restyled',
  () => {
    for (const each of document.querySelectorAll<HTMLElement>('before-you-rate')) {
      each.style.setProperty('transform', 'translate(40px, 160px)', 'important');
      each.style.setProperty('opacity', '0.01', 'important');
    }
  },
  hasOverlay,
);
const remove = spoil(
  'host removed',
  () => {
    for (const each of document.querySelectorAll('before-you-rate')) each.remove();
  },
  hasOverlay,
);
/** The application alone: what it puts beside itself, it takes away from there by itself. */
const reparent = spoil('page re-parented', () => {
  const inner = document.createElement('div');
  inner.style.cssText = 'display: contents';
  inner.append(document.querySelector('#root') ?? '');
  document.body.append(inner);
});

/** Presses that no person made, at our host and where the button that proceeds stands: none is a yes. */
const synthetic = command('synthetic events', {
  when: ({ here }) => Boolean(here.seen.proceed),
  async run({ here }) {
    const { proceed, tick, hasDialog } = here.seen;
    await here.page.evaluate(
      async (places) => {
        await new Promise((resolve) => setTimeout(resolve, 600));
        const hosts = [...document.querySelectorAll('before-you-rate')];
        for (const { x, y } of places)
          for (const target of [...hosts, document.elementFromPoint(x, y), document]) {
            const init = {
              bubbles: true,
              composed: true,
              cancelable: true,
              clientX: x,
              clientY: y,
              detail: 1,
            };
            for (const type of ['pointerdown', 'pointerup'])
              target?.dispatchEvent(new PointerEvent(type, init));
            for (const type of ['mousedown', 'mouseup', 'click'])
              target?.dispatchEvent(new MouseEvent(type, init));
            for (const type of ['keydown', 'keyup'])
              target?.dispatchEvent(new KeyboardEvent(type, { ...init, key: 'Enter', code: 'Enter' }));
          }
      },
      [tick, proceed].flatMap((each) => (each ? [{ x: each.x, y: each.y }] : [])),
    );
    await here.look();
    if (!hasDialog) expect(here.seen.hasDialog, 'a press by script counts for nothing').toBe(false);
    expect(here.seen.tick?.isChecked ?? false, 'nor does a tick').toBe(tick?.isChecked ?? false);
  },
});

const thumbByScript = command('thumb by script', {
  when: (scene) => isFree(scene) && scene.here.seen.hasThumb && !scene.here.seen.hasDialog,
  async run(scene) {
    const { here, beginning } = scene;
    let isAnswered = false;
    // While an answer streams in, the rows are drawn anew, and one that is replaced answers nobody.
    for (let tries = 0; tries < 3 && !isAnswered; tries++) {
      await here.page.evaluate((selector) => {
        [...document.querySelectorAll<HTMLElement>(selector)].at(-1)?.click();
      }, HOOKS.up);
      isAnswered = await here.came((look) => look.hasDialog || look.isExplained, 2500);
    }
    expect(isAnswered, 'whoever is stopped reads why').toBe(true);
    if (beginning.marks !== 'all' || here.yes.mayLeave(here.seen.conversation)) return;
    expect(here.seen.hasDialog, 'a press by script is held too').toBe(false);
  },
});

const rateByScript = fc.constantFrom(1, 2).map((number) =>
  command(
    'rating by script',
    {
      when: ({ here }) => here.seen.conversation !== '',
      run: (scene) => askInPage(scene, conversationId(number)),
    },
    `of ${number}`,
  ),
);

const changePrototypes = fc.constantFrom(...REPLACEMENTS).map((each) =>
  command(
    'prototypes changed',
    {
      when: ({ here }) => here.seen.conversation !== '',
      run: (scene) => askInPage(scene, scene.here.seen.conversation, undefined, each),
    },
    `${each.of}.${each.name}`,
  ),
);

/** Everything a page does that does not want to be held. */
export const HOSTILE: fc.Arbitrary<Command>[] = [
  fc.constantFrom(cover, cover, fade, reparent),
  fc.constantFrom(move, clone, restyle, remove),
  fc.constantFrom(synthetic, thumbByScript),
  fc.oneof(rateByScript, changePrototypes),
];
