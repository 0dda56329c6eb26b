import { readableBody, waitingBlob } from './body.ts';
import { judgeOf, type MayLeave } from './judge.ts';

/** What was said of a request when it was opened. */
interface Opened {
  address: string;
  type: string;
  /** Nothing can be waited for in a synchronous request. */
  isAsync: boolean;
}

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
  const opened = new WeakMap<XMLHttpRequest, Opened>();

  prototype.open = new Proxy(prototype.open, {
    apply(target, request: XMLHttpRequest, args: Parameters<XMLHttpRequest['open']>) {
      const isAsync = args.length < 3 || Boolean(args[2]);
      opened.set(request, { address: String(args[1]), type: '', isAsync });
      // A held request that is used again starts anew.
      Reflect.deleteProperty(request, 'readyState');
      return Reflect.apply(target, request, args);
    },
  });
  prototype.setRequestHeader = new Proxy(prototype.setRequestHeader, {
    apply(target, request: XMLHttpRequest, args: [string, string]) {
      const state = opened.get(request);
      if (state && /^content-type$/i.test(String(args[0]))) state.type = String(args[1]);
      return Reflect.apply(target, request, args);
    },
  });
  prototype.abort = new Proxy(prototype.abort, {
    apply(target, request: XMLHttpRequest, args: []) {
      // What still waits to be read is not sent any more.
      const state = opened.get(request);
      if (state) opened.set(request, { ...state });
      return Reflect.apply(target, request, args);
    },
  });
  prototype.send = new Proxy(prototype.send, {
    apply(target, request: XMLHttpRequest, args: Parameters<XMLHttpRequest['send']>) {
      const state = opened.get(request);
      const judge = state && judgeOf(state.address, page.location.pathname);
      if (!judge) return Reflect.apply(target, request, args);

      const isHeld = (read: string | Uint8Array) => judge.isRating(read, state.type) && !mayLeave();
      const [body] = args;
      const readable = readableBody(body);
      if (readable !== undefined && isHeld(readable)) return queueMicrotask(() => fail(request));
      const waiting = judge.waits && state.isAsync ? waitingBlob(body) : undefined;
      if (!waiting) return Reflect.apply(target, request, args);
      const goOn = (buffer?: ArrayBuffer) => {
        // Opened anew or given up meanwhile: then this body is no longer the page's wish.
        if (opened.get(request) !== state) return;
        if (buffer && isHeld(new Uint8Array(buffer))) fail(request);
        else Reflect.apply(target, request, args);
      };
      // What cannot be read goes on, and fails in the browser's own way.
      void waiting.then(goOn, () => goOn());
      return undefined;
    },
  });
}
