import fc from 'fast-check';
import { expect } from 'vitest';
import { type Command, came, command, type Kind } from './command.ts';
import type { Promised } from './promise.ts';
import { PROTOTYPES } from './prototypes.ts';
import { sight } from './sight.ts';
import type { World } from './world.ts';

const last = (selector: string) => [...document.querySelectorAll(selector)].at(-1);
const isOpen = (_: unknown, world: { overlay(): unknown }) => Boolean(world.overlay());

const cover = command('cover', {
  run() {
    sight.isCovered = !sight.isCovered;
  },
});
const fade = command('fade', {
  run() {
    sight.isFaded = !sight.isFaded;
  },
});
const popover = command('popover', {
  run() {
    sight.topLayer = sight.topLayer.length > 0 ? [] : [document.createElement('div')];
  },
});

/** What the page does to the host: each ends the overlay with "no", or leaves it as it was. */
function handle(kind: Kind, by: (host: Element) => void): Command {
  return command(kind, { when: isOpen, run: (_, world) => by(world.overlay()?.host as Element) });
}

const reparent = command('body re-parented', {
  run() {
    const inner = document.createElement('div');
    inner.append(...document.body.children);
    document.body.append(inner);
  },
});

/** A click that no person made, on what a page cannot reach in a closed root: stronger than any page. */
function clickByScript(target: Element | null | undefined): void {
  const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
  Object.defineProperty(event, 'timeStamp', { value: sight.now });
  target?.dispatchEvent(event);
}

const proceedByScript = command('proceed by script', {
  when: isOpen,
  run(_, world) {
    world.pass(900);
    const { host, buttons } = world.overlay() ?? {};
    if ((buttons?.length ?? 0) > 1) clickByScript(buttons?.[0]);
    return () => expect(world.overlay()?.host, 'a press by script counts for nothing').toBe(host);
  },
});

const tickByScript = command('tick by script', {
  when: (_, world) => Boolean(world.overlay()?.tick),
  run(promised, world) {
    world.pass(900);
    const { tick } = world.overlay() ?? {};
    const was = tick?.checked;
    clickByScript(tick);
    promised.changedAt = sight.now;
    return () => expect(world.overlay()?.tick?.checked, 'a tick by script counts for nothing').toBe(was);
  },
});

const thumbByScript = command('thumb by script', {
  when: () => Boolean(last('.up')),
  run(promised, { page }) {
    const isThere = Boolean(page.dialog());
    (last('.up') as HTMLElement).click();
    return () => {
      const isHeld = page.marks === 'all' && !promised.mayLeave(page.conversation);
      if (isHeld && !isThere) expect(page.dialog(), 'a press by script is held too').toBeNull();
    };
  },
});

/** A rating that nobody pressed arrives where one may, and else is explained. */
function rate(promised: Promised, world: World): () => Promise<void> {
  const { conversation } = world.page;
  const count = () => world.network.arrived.filter(({ rated }) => rated !== undefined).length;
  const before = count();
  world.page.rate();
  return async () => {
    if (count() > before || world.network.isOffline) return;
    expect(promised.mustLeave(conversation), 'what is acknowledged arrives').toBe(false);
    came.stopped += 1;
    await promised.expectExplained();
  };
}

const rateByScript = command('rating by script', { run: rate });
const changePrototypes = fc.constantFrom(...PROTOTYPES).map(({ name, during }) =>
  command(
    'prototypes changed',
    {
      when: (_, world) => world.page.wire === 'merged-fetch',
      run: (promised, world) => during(() => rate(promised, world)),
    },
    name,
  ),
);

const FORGED = ['before-you-rate-hello-ask', 'before-you-rate-hello-offer', 'before-you-rate-newer'];
const forge = fc
  .constantFrom(...FORGED)
  .map((name) =>
    command(
      'word forged',
      { run: () => void document.dispatchEvent(new CustomEvent(name, { detail: 'open' })) },
      name,
    ),
  );

const overhear = command('secret overheard', {
  run() {
    const secrets: string[] = [];
    const hear = (event: Event) => secrets.push(String((event as CustomEvent).detail));
    document.addEventListener('before-you-rate-hello-offer', hear);
    document.dispatchEvent(new CustomEvent('before-you-rate-hello-ask'));
    document.removeEventListener('before-you-rate-hello-offer', hear);
    for (const secret of secrets)
      document.dispatchEvent(new CustomEvent(`${secret}-down`, { detail: 'open' }));
  },
});

const wrapFetch = command('fetch wrapped', {
  run() {
    const before = window.fetch;
    window.fetch = (...args) => before(...args);
  },
});

const writeAnew = command('rows replaced', {
  when: (_, world) => !world.page.dialog(),
  run: (_, world) => world.page.draw(),
});

/** Everything a page does that does not want to be held. */
export const HOSTILE: fc.Arbitrary<Command>[] = [
  fc.constantFrom(cover, fade, popover),
  fc.constantFrom(cover, fade, popover),
  fc.constantFrom(
    handle('host removed', (host) => host.remove()),
    handle('host moved', (host) => document.body.append(host)),
    handle('host cloned', (host) => void document.documentElement.append(host.cloneNode(true))),
    handle('host restyled', (host) => host.setAttribute('style', 'opacity:0')),
  ),
  fc.constantFrom(proceedByScript, tickByScript),
  fc.constantFrom(thumbByScript, reparent),
  fc.constant(rateByScript),
  changePrototypes,
  forge,
  fc.constantFrom(overhear, wrapFetch),
  fc.constant(writeAnew),
];
