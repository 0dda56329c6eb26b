import fc from 'fast-check';
import { expect } from 'vitest';
import { type Command, command, steps } from './command.ts';
import { sight } from './realm.ts';

const last = (selector: string) => [...document.querySelectorAll(selector)].at(-1);
const isOpen = (_: unknown, world: { overlay(): unknown }) => Boolean(world.overlay());

const cover = command('the page covers or uncovers the overlay', {
  run() {
    sight.isCovered = !sight.isCovered;
  },
});
const fade = command('the page fades or restores the overlay', {
  run() {
    sight.isFaded = !sight.isFaded;
  },
});
const popover = command('the page puts a popover over it, or takes it away', {
  run() {
    sight.topLayer = sight.topLayer.length > 0 ? [] : [document.createElement('div')];
  },
});

/** What the page does to the host: each ends the overlay with "no", or leaves it as it was. */
function handle(name: string, by: (host: Element) => void): Command {
  return command(`the page ${name}s the overlay’s host`, {
    when: isOpen,
    run: (_, world) => by(world.overlay()?.host as Element),
  });
}

const synthetic = command('the page presses the proceeding button by script', {
  when: isOpen,
  run(_, world) {
    world.pass(900);
    const { host, buttons } = world.overlay() ?? {};
    const event = new MouseEvent('click', { bubbles: true, composed: true });
    Object.defineProperty(event, 'timeStamp', { value: sight.now });
    // Stronger than a page can be: it cannot reach into the closed root.
    if ((buttons?.length ?? 0) > 1) buttons?.[0]?.dispatchEvent(event);
    return () => expect(world.overlay()?.host, 'a press by script counts for nothing').toBe(host);
  },
});

const thumbByScript = command('the page presses a thumb by script', {
  when: () => Boolean(last('.up')),
  run(promised, world) {
    const isHeld = world.page.marks === 'all' && !promised.letsThrough(world.page.conversation);
    const isThere = Boolean(world.page.dialog());
    (last('.up') as HTMLElement).click();
    promised.isWaiting ||= isHeld && !world.isIdle;
    return () => {
      if (isHeld && !isThere) expect(world.page.dialog(), 'a press by script is held too').toBeNull();
    };
  },
});

const rateByScript = command('the page sends a rating nobody pressed', {
  run(promised, world) {
    const { conversation } = world.page;
    const count = () => world.network.arrived.filter(({ rated }) => rated !== undefined).length;
    const before = count();
    world.page.rate();
    return () => {
      if (count() > before || world.network.isOffline) return;
      expect(promised.mustLeave(conversation), 'what is acknowledged arrives').toBe(false);
      steps.stopped += 1;
      promised.isWaiting ||= !world.isIdle;
      if (world.isIdle) expect(world.overlay(), 'whoever is stopped reads why').toBeDefined();
    };
  },
});

const FORGED = ['before-you-rate-hello-ask', 'before-you-rate-hello-offer', 'before-you-rate-newer'];
const forge = fc.constantFrom(...FORGED).map((name) =>
  command(`the page says ${name}`, {
    run: () => void document.dispatchEvent(new CustomEvent(name, { detail: 'open' })),
  }),
);

const overhear = command('the page listens to the secret and says "open" with it', {
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

const wrapFetch = command('the page wraps fetch late', {
  run() {
    const before = window.fetch;
    window.fetch = (...args) => before(...args);
  },
});

const writeAnew = command('the page replaces its rows by equal ones', {
  when: (_, world) => !world.page.dialog(),
  run: (_, world) => world.page.draw(),
});

/** Everything a page does that does not want to be held. */
export const HOSTILE: fc.Arbitrary<Command>[] = [
  fc.constantFrom(cover, fade, popover),
  fc.constantFrom(cover, fade, popover),
  fc.constantFrom(
    handle('remove', (host) => host.remove()),
    handle('move', (host) => document.body.append(host)),
    handle('clone', (host) => void document.documentElement.append(host.cloneNode(true))),
    handle('restyle', (host) => host.setAttribute('style', 'opacity:0')),
  ),
  fc.constant(synthetic),
  fc.constant(thumbByScript),
  fc.constant(rateByScript),
  forge,
  fc.constant(overhear),
  fc.constant(wrapFetch),
  fc.constant(writeAnew),
];
