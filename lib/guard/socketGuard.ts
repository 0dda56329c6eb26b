import { type Way, wayOf } from './address.ts';
import { goOn, type Page, readable, replace } from './bodies.ts';
import { isHeldMessage } from './judge.ts';
import { getterOf, slice } from './natives.ts';
import type { Permit } from './permit.ts';

/** Messages are long and many; what is longer than this, in characters or bytes, is none that rates. */
const LONGEST = 65_536;

/** Holds back single messages of a WebSocket that carry a report or seem to rate; all others leave as they are. */
export function guardSocket(page: Page, permit: Permit): void {
  const { prototype } = page.WebSocket;
  const urlOf = getterOf<WebSocket, string>(prototype, 'url');
  const ways = new WeakMap<WebSocket, Way>();
  const wayOfSocket = (socket: WebSocket, address: string): Way => {
    // Read as a request of its host is, once.
    const way = ways.get(socket) ?? wayOf(`http${slice(address, 2)}`, address);
    ways.set(socket, way);
    return way;
  };
  const guarded = new Proxy(prototype.send, {
    apply(target, self: WebSocket, args: Parameters<WebSocket['send']>) {
      const message = readable(args[0]);
      if (message !== undefined && message.length <= LONGEST) {
        const address = urlOf(self);
        if (isHeldMessage(wayOfSocket(self, address), message, address, permit)) return;
      }
      return goOn(target, self, args);
    },
  });
  replace(prototype, 'send', guarded);
}
