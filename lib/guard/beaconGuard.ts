import { wayOf } from './address.ts';
import { goOn, likeBefore, type Page, readable, replace } from './bodies.ts';
import { LONGEST_SUSPECT } from './feedbackAction.ts';
import { rule } from './judge.ts';
import { text } from './natives.ts';
import type { Permit } from './permit.ts';

/** Holds back a rating that leaves by `sendBeacon`, as a full queue would; every other beacon goes on untouched. */
export function guardBeacon(page: Page, permit: Permit): void {
  const { prototype } = page.Navigator;
  const guarded = new Proxy(prototype.sendBeacon, {
    apply(target, self, args: Parameters<Navigator['sendBeacon']>) {
      if (!(0 in args)) return goOn(target, self, args);
      const address = text(args[0]);
      const way = wayOf(address, page.document.baseURI);
      const body =
        way === 'untouched' ? undefined : readable(args[1], way === 'unknown' ? LONGEST_SUSPECT : undefined);
      const ruling = rule({ way, address, body, type: '', encoding: '' }, permit);
      if (!ruling) return goOn(target, self, way === 'untouched' ? args : [address, args[1]]);
      if (ruling.answer === 'rest') return goOn(target, self, [address, likeBefore(ruling.rest, args[1])]);
      // A beacon that was taken is not sent again.
      return ruling.answer === 200;
    },
  });
  replace(prototype, 'sendBeacon', guarded);
}
