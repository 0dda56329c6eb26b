import { madeOf, settled } from './bodies.ts';
import {
  free,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  getterOf,
  isFields,
  isTakenBy,
  keys,
  lower,
  text,
} from './natives.ts';

const NativeHeaders = Headers;
const objects = Object.prototype;
const headerOf = free(Headers.prototype.get);
const dropHeader = free(Headers.prototype.delete);
export const urlOf = getterOf<Request, string>(Request.prototype, 'url');

export const isRequest = (input: unknown): input is Request => isTakenBy(urlOf, input);

/** True for an object that is nothing but its own fields: a browser reads it by them, so there is nothing to try. */
const isPlain = (value: unknown): value is Record<string, unknown> =>
  isFields(value) && getPrototypeOf(value) === objects;

/** The body in an init, looked at once, and what it is made of: a Request may stand for an init, and keeps its own. */
export function bodyIn(init: RequestInit | undefined): { body?: unknown; of?: unknown } {
  if (!isPlain(init) && isRequest(init)) return { of: madeOf(init) };
  const body = settled(init?.body);
  return { body, of: body };
}

/** The same init with what was read of it once; as it is where that can be no other at a second look. */
export function pinned(
  init: RequestInit | undefined,
  { body, headers }: { body?: unknown; headers?: Named | undefined },
): RequestInit | undefined {
  if (!init) return init;
  const own = getOwnPropertyDescriptor(init, 'body');
  const isSame = body === undefined || own?.value === body;
  if (isSame && !headers) return init;
  const read: object = { ...(!isSame && { body }), ...(headers && { headers }) };
  if (isPlain(init) && !own?.get) return { ...init, ...read } as RequestInit;
  // What a class or a Request says of itself it says as that object only.
  return new Proxy(read as RequestInit, { get: (own, name) => (name in own ? own : init)[name as never] });
}

/** Headers, or an object that names them by its own fields: making headers of it costs ten times what reading them does. */
type Named = Headers | Record<string, string>;

/** Headers as they are read; undefined where there are none, or none that a browser takes. */
export function headersIn(headers: HeadersInit | undefined): Named | undefined {
  if (headers === undefined) return undefined;
  try {
    const isRead = isPlain(headers)
      ? !(Symbol.iterator in headers)
      : isTakenBy((each: Headers) => headerOf(each, 'a'), headers);
    return isRead ? (headers as Named) : new NativeHeaders(headers);
  } catch {
    return undefined;
  }
}

/** True for what can be gone through once only, as the entries of a map. */
export const isOnce = (headers: unknown): boolean => isFields(headers) && typeof headers.next === 'function';

/** A header's value, empty where it is not given. */
export function header(headers: Named | undefined, name: string): string {
  try {
    if (!headers) return '';
    if (!isPlain(headers)) return headerOf(headers as Headers, name) ?? '';
    let said = '';
    const names = keys(headers);
    for (let i = 0; i < names.length; i++) {
      const own = names[i] as string;
      if (lower(own) === name) said += text(headers[own]);
    }
    return said;
  } catch {
    // The browser reads it as well, and says what is wrong with it.
    return '';
  }
}

/** The same headers but for one. */
export function without(headers: Named | undefined, name: string): Headers {
  const rest = new NativeHeaders(headers);
  dropHeader(rest, name);
  return rest;
}
