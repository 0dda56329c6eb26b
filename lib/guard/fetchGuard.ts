import { type Way, wayOf } from './address.ts';
import {
  awaited,
  fieldsOf,
  goOn,
  likeBefore,
  madeOf,
  type Page,
  readable,
  rememberMade,
  replace,
} from './bodies.ts';
import type { Readable } from './codec.ts';
import { LONGEST_SUSPECT } from './feedbackAction.ts';
import { bodyIn, header, headersIn, isOnce, isRequest, pinned, urlOf, without } from './init.ts';
import { type Ruling, rule } from './judge.ts';
import { construct, free, getterOf, isMatch, text } from './natives.ts';
import type { Permit } from './permit.ts';

const NativeRequest = Request;
const NativeResponse = Response;
const methodOf = getterOf<Request, string>(Request.prototype, 'method');
const headersOf = getterOf<Request, Headers>(Request.prototype, 'headers');
const thenOf = free(Promise.prototype.then);
const noop = () => undefined;
const cloneOf = free(Request.prototype.clone);
const bufferOf = free(Request.prototype.arrayBuffer);

/** Methods that can rate; a method of one's own is none that claude.ai has. */
export const isRatingMethod = (method: string): boolean => isMatch(/^(?:post|put|patch)$/i, method);

/** What a browser throws when the network refuses; the page handles it as it handles a lost connection. */
const failure = (): TypeError => new TypeError('Failed to fetch');

/** What a server says that is busy, or that has taken a batch; over HTTP/2 no answer has a reason in words. */
export function answerBody(status: 200 | 503): string {
  return status === 200 ? '{}' : '{"error":{"type":"overloaded_error","message":"Unavailable"}}';
}

/** Remembers what each Request was made with, because a Request's own body can only be read by waiting. */
function rememberRequests(page: Page): void {
  const Native = page.Request;
  const Remembering = new Proxy(Native, {
    construct(target, args: [RequestInfo | URL, RequestInit?], newTarget) {
      const input = args[0];
      const init = args[1];
      const given = bodyIn(init);
      const sound = pinned(init, given);
      const request = construct(target, sound === init ? args : [input, sound], newTarget) as Request;
      const of = given.of ?? (isRequest(input) ? madeOf(input) : undefined);
      if (of !== undefined) rememberMade(request, of);
      return request;
    },
  });
  const { clone } = Native.prototype;
  replace(page, 'Request', Remembering);
  replace(Native.prototype, 'constructor', Remembering);
  replace(
    Native.prototype,
    'clone',
    new Proxy(clone, {
      apply(target, self: Request, args: []) {
        const copy = goOn(target, self, args);
        const of = madeOf(self);
        if (of !== undefined) rememberMade(copy, of);
        return copy;
      },
    }),
  );
}

/**
 * Holds back a rating that leaves by `fetch`; every other request is the browser's own, called with what it was
 * given, before this function returns.
 */
export function guardFetch(page: Page, permit: Permit): void {
  rememberRequests(page);
  const names = ['fetch', 'fetchLater'] as const;
  for (const name of names) if (name in page) guardOne(page as never, name, permit);
}

function guardOne(
  page: Page & { fetchLater: typeof fetch },
  name: 'fetch' | 'fetchLater',
  permit: Permit,
): void {
  const base = getterOf<Node, string>(page.Node.prototype, 'baseURI');
  const { document } = page;

  const held = (ruling: Ruling & { answer: 'failure' | 200 | 503 }): Promise<Response> => {
    if (name === 'fetchLater') return { activated: false } as never;
    if (ruling.answer === 'failure') return Promise.reject(failure());
    const headers = { 'content-type': 'application/json' };
    return Promise.resolve(new NativeResponse(answerBody(ruling.answer), { status: ruling.answer, headers }));
  };

  const guarded = new Proxy(page[name], {
    apply(target, self, args: Parameters<typeof fetch>) {
      // By index: a page may have changed how an array is gone through.
      const input = args[0];
      const init = args[1];
      const request = isRequest(input) ? input : undefined;
      const method = init?.method ?? (request ? methodOf(request) : 'GET');
      if (!isRatingMethod(text(method))) return goOn(target, self, args);
      // Read once: an object may say another address the second time.
      const address = request ? urlOf(request) : text(input);
      args[0] = request ?? address;
      const way: Way = wayOf(address, base(document));
      if (way === 'untouched') return goOn(target, self, args);
      if (way === 'ruled') {
        const answer = goOn(target, self, args) as Promise<Response>;
        // What the page gets is the promise itself; this only looks on.
        if (name === 'fetch') thenOf(answer, (response) => response.ok && permit.arrived(), noop);
        return answer;
      }

      const given = bodyIn(init);
      const body = given.of ?? (request && madeOf(request));
      const said = init?.headers;
      const headers = headersIn(said ?? (request && headersOf(request)));
      const once = isOnce(said) ? headers : undefined;
      const type = header(headers, 'content-type');
      const encoding = header(headers, 'content-encoding');
      const fields = fieldsOf(body);
      const decide = (read: Readable | undefined) => {
        const ruling = rule({ way, address, body: read, fields, type, encoding }, permit);
        if (!ruling) return goOn(target, self, [args[0], pinned(init, { body: given.body, headers: once })]);
        if (ruling.answer !== 'rest') return held(ruling);
        // The fields that are left have another boundary.
        const sent = fields ? without(headers, 'content-type') : headers;
        const rest = pinned(init ?? {}, { body: likeBefore(ruling.rest, body), headers: sent });
        return goOn(target, self, request ? [new NativeRequest(request, rest)] : [address, rest]);
      };
      const read = readable(body, way === 'unknown' ? LONGEST_SUSPECT : undefined);
      const isWaiting = read === undefined && name === 'fetch' && way !== 'code' && way !== 'suspect';
      const waiting = isWaiting ? awaitedBody(request, body, way) : undefined;
      return waiting ? waiting.then((buffer) => decide(new Uint8Array(buffer))) : decide(read);
    },
  });
  replace(page, name, guarded);
}

/** Reads what can only be read by waiting: a Blob, or a Request of unknown making; Firefox tells nobody its body. */
function awaitedBody(
  request: Request | undefined,
  body: unknown,
  way: Way,
): Promise<ArrayBuffer> | undefined {
  const isReadByWaiting = way === 'action' || way === 'events' || way === 'bundle';
  if (body === undefined && request && isReadByWaiting && request.body !== null && !request.bodyUsed)
    return bufferOf(cloneOf(request));
  return awaited(body, way);
}
