import { BUNDLE_FIELD } from '../claude/wire.ts';
import type { Way } from './address.ts';
import type { Readable } from './codec.ts';
import {
  apply,
  construct,
  defineProperty,
  encoded,
  free,
  getOwnPropertyDescriptor,
  kindOf,
} from './natives.ts';

export type Page = Window & typeof globalThis;

/** Replaces something of the page in place; a page that froze it keeps its own, and the other layers hold. */
export function replace(holder: object, name: string, by: unknown): void {
  const before = getOwnPropertyDescriptor(holder, name);
  const fresh = { configurable: true, enumerable: false, writable: true };
  try {
    defineProperty(holder, name, { ...(before && 'value' in before ? before : fresh), value: by });
  } catch {
    // Nothing to do here: layer 1, layer 2 and the network rule do not need it.
  }
}

/** What the page made its Blobs of is remembered up to this length, in bytes: a page that is left sends no more. */
const LONGEST_REMEMBERED = 131_072;

const made = new WeakMap<object, unknown>();
const [get, set] = [free(made.get), free(made.set)];
/** What a Blob or Request was made of, as the page handed it over; undefined where that is not known. */
export const madeOf = (value: object): unknown => get(made, value);
export const rememberMade = (value: object, of: unknown): void => void set(made, value, of);

const sizeOf = free(Object.getOwnPropertyDescriptor(Blob.prototype, 'size')?.get as (this: Blob) => number);
const bufferOf = free(Blob.prototype.arrayBuffer);
const searchOf = free(URLSearchParams.prototype.toString);
const fieldOf = free(FormData.prototype.get);

/** Remembers what small Blobs are made of: their bytes can only be read by waiting, and a beacon cannot wait. */
export function rememberBlobs(page: Page): void {
  for (const name of ['Blob', 'File'] as const) {
    const Native = page[name] as typeof Blob;
    const Remembering = new Proxy(Native, {
      construct(target, args: unknown[], newTarget) {
        const blob = construct(target, args, newTarget) as Blob;
        if (sizeOf(blob) <= LONGEST_REMEMBERED) rememberMade(blob, args[0]);
        return blob;
      },
    });
    replace(page, name, Remembering);
    replace(Native.prototype, 'constructor', Remembering);
  }
}

/** The bytes or text of what a Blob was made of; undefined where a part of it is not known. */
function readParts(parts: unknown): Readable | undefined {
  if (!Array.isArray(parts)) return undefined;
  const read: Readable[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = readable(parts[i]);
    if (part === undefined) return undefined;
    read[i] = part;
  }
  if (read.every((part) => typeof part === 'string')) return read.join('');
  const bytes = read.map((part) => (typeof part === 'string' ? encoded(part) : part));
  const whole = new Uint8Array(bytes.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (let i = 0; i < bytes.length; i++) {
    const part = bytes[i] as Uint8Array;
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const isBlob = (kind: string) => kind === 'Blob' || kind === 'File';

/**
 * The bytes or text of a body as the page handed it over; undefined where looking would have to wait or there is
 * nothing to look at. Copies nothing but what a small Blob was made of, consumes nothing.
 * @param longestBlob in bytes; what a longer one was made of is not put together.
 */
export function readable(body: unknown, longestBlob = LONGEST_REMEMBERED): Readable | undefined {
  if (typeof body === 'string') return body;
  if (typeof body !== 'object' || body === null) return undefined;
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  const kind = kindOf(body);
  if (kind === 'ArrayBuffer') return new Uint8Array(body as ArrayBuffer);
  if (kind === 'URLSearchParams') return searchOf(body as URLSearchParams);
  return isBlob(kind) && sizeOf(body as Blob) <= longestBlob ? readParts(madeOf(body)) : undefined;
}

/** A batch or a rating is shorter than this, in bytes; what is longer is not waited for. */
const LONGEST_AWAITED = 1_048_576;

/**
 * The bytes of a body that can only be read by waiting, where that is worth it: no message is ever waited for but
 * one that goes to the address of a rating as a Blob.
 */
export function awaited(body: unknown, way: Way): Promise<ArrayBuffer> | undefined {
  const kind = kindOf(body);
  if (kind === 'FormData' && way === 'bundle') return awaited(fieldOf(body as FormData, BUNDLE_FIELD), way);
  if (way !== 'action' && way !== 'events' && way !== 'bundle') return undefined;
  return isBlob(kind) && sizeOf(body as Blob) <= LONGEST_AWAITED ? bufferOf(body as Blob) : undefined;
}

/** What is left of a body, as the page handed it over: text as text, a Blob of the same type, parameters, bytes. */
export function likeBefore(rest: Readable, body: unknown): BodyInit {
  const kind = kindOf(body);
  if (isBlob(kind)) return new Blob([rest as BlobPart], { type: (body as Blob).type });
  if (kind === 'URLSearchParams' && typeof rest === 'string') return new URLSearchParams(rest);
  return rest as BodyInit;
}

/** Calls what was there before, with the very arguments the page gave. */
export const goOn = <F extends (...args: never[]) => unknown>(
  native: F,
  self: unknown,
  args: unknown[],
): ReturnType<F> => apply(native, self, args) as ReturnType<F>;
