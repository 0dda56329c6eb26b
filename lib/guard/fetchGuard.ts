import { readableBody, waitingBlob } from './body.ts';
import { judgeOf, type MayLeave } from './judge.ts';

type Page = Window & typeof globalThis;

/** What a browser throws when the network refuses; the page handles it as it handles a lost connection. */
function refusal(): TypeError {
  return new TypeError('Failed to fetch');
}

function typeOf(headers: HeadersInit | undefined): string {
  try {
    return new Headers(headers).get('content-type') ?? '';
  } catch {
    return '';
  }
}

/** Replaces a constructor or function in place; a page that froze it keeps its own, and the other layers hold. */
function replace<K extends 'fetch' | 'Request'>(page: Page, name: K, by: Page[K]): void {
  const before = Object.getOwnPropertyDescriptor(page, name);
  try {
    Object.defineProperty(page, name, {
      configurable: true,
      enumerable: false,
      writable: true,
      ...before,
      value: by,
    });
  } catch {
    // Nothing to do here: layer 1, layer 2 and the network rule do not need it.
  }
}

/** Remembers what each Request was made with, because a Request's own body can only be read by waiting. */
function rememberRequests(page: Page): (request: Request) => unknown {
  const bodies = new WeakMap<Request, unknown>();
  const { clone } = page.Request.prototype;
  const Native = page.Request;
  const Remembering = new Proxy(Native, {
    construct(target, args: [RequestInfo | URL, RequestInit?], newTarget) {
      const request: Request = Reflect.construct(target, args, newTarget);
      const [input, init] = args;
      const body = init?.body ?? (input instanceof Native ? bodies.get(input) : undefined);
      if (body !== undefined) bodies.set(request, body);
      return request;
    },
  });
  replace(page, 'Request', Remembering);
  Native.prototype.constructor = Remembering;
  Native.prototype.clone = new Proxy(clone, {
    apply(target, request: Request, args: []) {
      const copy = Reflect.apply(target, request, args);
      if (bodies.has(request)) bodies.set(copy, bodies.get(request));
      return copy;
    },
  });
  return (request) => bodies.get(request);
}

/** By its tag: a Request of another frame is no instance of ours. */
function isRequest(input: unknown): input is Request {
  return Object.prototype.toString.call(input) === '[object Request]';
}

/** Reads what can only be read by waiting: a Blob, or a Request of unknown making; Firefox tells nobody its body. */
function waitingBody(input: RequestInfo | URL, body: unknown): Promise<ArrayBuffer> | undefined {
  if (body === undefined && isRequest(input) && input.body !== null && !input.bodyUsed)
    return input.clone().arrayBuffer();
  return waitingBlob(body);
}

/**
 * Holds back a rating that leaves by `fetch`; every other request is the browser's own, called with the very
 * arguments it was given, before this function returns.
 */
export function guardFetch(page: Page, mayLeave: MayLeave): void {
  const madeWith = rememberRequests(page);
  const native = page.fetch;
  const guarded = new Proxy(native, {
    apply(target, self, args: Parameters<typeof fetch>) {
      const [input, init] = args;
      const request = isRequest(input) ? input : undefined;
      const address = request?.url ?? String(input);
      const judge = judgeOf(address, page.location.pathname);
      if (!judge) return Reflect.apply(target, self, args);

      const body = init?.body ?? (request && madeWith(request));
      const type = typeOf(init?.headers ?? request?.headers);
      const isHeld = (read: string | Uint8Array) => judge.isRating(read, type) && !mayLeave();
      const readable = readableBody(body);
      if (readable !== undefined)
        return isHeld(readable) ? Promise.reject(refusal()) : Reflect.apply(target, self, args);

      const waiting = judge.waits ? waitingBody(input, body) : undefined;
      if (!waiting) return Reflect.apply(target, self, args);
      return waiting.then((buffer) => {
        if (isHeld(new Uint8Array(buffer))) throw refusal();
        return Reflect.apply(target, self, args);
      });
    },
  });
  replace(page, 'fetch', guarded);
}
