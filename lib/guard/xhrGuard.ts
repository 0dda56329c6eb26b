import { readableBody } from './body.ts';
import { judgeOf, type MayLeave } from './judge.ts';

/** Ends a request as a lost connection does: done, status 0, `error`, `loadend`. */
function fail(request: XMLHttpRequest): void {
  Object.defineProperty(request, 'readyState', { configurable: true, value: XMLHttpRequest.DONE });
  for (const type of ['readystatechange', 'error', 'loadend']) {
    request.dispatchEvent(type === 'readystatechange' ? new Event(type) : new ProgressEvent(type));
  }
}

/** Holds back a rating that leaves by XMLHttpRequest; every other request goes on untouched. */
export function guardXhr(page: Window & typeof globalThis, mayLeave: MayLeave): void {
  const { prototype } = page.XMLHttpRequest;
  const addresses = new WeakMap<XMLHttpRequest, string>();
  const types = new WeakMap<XMLHttpRequest, string>();

  prototype.open = new Proxy(prototype.open, {
    apply(target, request: XMLHttpRequest, args: Parameters<XMLHttpRequest['open']>) {
      addresses.set(request, String(args[1]));
      types.delete(request);
      // A held request that is used again starts anew.
      Reflect.deleteProperty(request, 'readyState');
      return Reflect.apply(target, request, args);
    },
  });
  prototype.setRequestHeader = new Proxy(prototype.setRequestHeader, {
    apply(target, request: XMLHttpRequest, args: [string, string]) {
      if (/^content-type$/i.test(String(args[0]))) types.set(request, String(args[1]));
      return Reflect.apply(target, request, args);
    },
  });
  prototype.send = new Proxy(prototype.send, {
    apply(target, request: XMLHttpRequest, args: Parameters<XMLHttpRequest['send']>) {
      const address = addresses.get(request);
      const judge = address === undefined ? undefined : judgeOf(address, page.location.pathname);
      const body = judge && readableBody(args[0]);
      const isHeld = body !== undefined && judge?.isRating(body, types.get(request) ?? '') && !mayLeave();
      if (!isHeld) return Reflect.apply(target, request, args);
      queueMicrotask(() => fail(request));
      return undefined;
    },
  });
}
