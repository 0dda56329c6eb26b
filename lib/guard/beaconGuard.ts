import { wayOf } from './address.ts';
import { fieldsOf, goOn, likeBefore, type Page, readable, replace, settled } from './bodies.ts';
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
      // Read once: an object may say another address the second time.
      const address = text(args[0]);
      args[0] = address;
      const way = wayOf(address, page.document.baseURI);
      if (way === 'untouched') return goOn(target, self, args);
      const given = settled(args[1]);
      args[1] = given;
      const body = readable(given, way === 'unknown' ? LONGEST_SUSPECT : undefined);
      const ruling = rule({ way, address, body, fields: fieldsOf(given), type: '', encoding: '' }, permit);
      if (!ruling) return goOn(target, self, args);
      if (ruling.answer === 'rest') return goOn(target, self, [address, likeBefore(ruling.rest, given)]);
      // A beacon that was taken is not sent again.
      return ruling.answer === 200;
    },
  });
  replace(prototype, 'sendBeacon', guarded);
}
