import { readableBody } from './body.ts';
import { judgeOf, type MayLeave } from './judge.ts';

/** Holds back a rating that leaves by `sendBeacon`, as a full queue would; every other beacon goes on untouched. */
export function guardBeacon(page: Window & typeof globalThis, mayLeave: MayLeave): void {
  const { prototype } = page.Navigator;
  prototype.sendBeacon = new Proxy(prototype.sendBeacon, {
    apply(target, self, args: Parameters<Navigator['sendBeacon']>) {
      const judge = judgeOf(String(args[0]), page.location.pathname);
      const body = judge && readableBody(args[1]);
      const isHeld = body !== undefined && judge?.isRating(body, '') && !mayLeave();
      return isHeld ? false : Reflect.apply(target, self, args);
    },
  });
}
