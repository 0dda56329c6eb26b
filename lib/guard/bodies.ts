import { BUNDLE_FIELD } from '../claude/wire.ts';
import type { Way } from './address.ts';
import { fieldOf, isView, kindOfBody, searchOf, sizeOf } from './bodyKind.ts';
import type { Readable } from './codec.ts';
import { addField } from './jsonValues.ts';
import {
  apply,
  construct,
  defineProperty,
  encoded,
  free,
  getOwnPropertyDescriptor,
  isArray,
  isFields,
  text,
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

const bufferOf = free(Blob.prototype.arrayBuffer);
const NativeParams = URLSearchParams;
const addParam = free(NativeParams.prototype.append);
const eachParam = free(NativeParams.prototype.forEach);
const NativeForm = FormData;
const addText = free<FormData, [string, string], void>(NativeForm.prototype.append);
const eachField = free(NativeForm.prototype.forEach);

const isBlob = (body: unknown): body is Blob => kindOfBody(body) === 'blob';
const isForm = (body: unknown): body is FormData => kindOfBody(body) === 'form';

/**
 * A body as a browser takes it: an object of no kind that it knows is turned to text, here and once, for at a second
 * look it may say something else.
 */
export function settled<T>(body: T): T | string {
  const isKnown =
    !(isFields(body) || typeof body === 'function') || isView(body) || kindOfBody(body) !== undefined;
  try {
    return isKnown ? body : text(body);
  } catch {
    // The browser's own function is to say that it cannot.
    return body;
  }
}

/** The text fields of form data, as the page hands it over; undefined for any other body. */
export function fieldsOf(body: unknown): Record<string, unknown> | undefined {
  if (!isForm(body)) return undefined;
  const fields: Record<string, unknown> = { __proto__: null };
  eachField(body, (value, name) => {
    if (typeof value === 'string') addField(fields, name, value);
  });
  return fields;
}

/** The fields of a form data as a form's text; undefined where there are files among them, or too much. */
function formText(form: FormData, longest: number): string | undefined {
  const params = new NativeParams();
  let length = 0;
  eachField(form, (value, name) => {
    length += typeof value === 'string' ? value.length : longest + 1;
    if (length <= longest) addParam(params, name, value as string);
  });
  return length > longest ? undefined : searchOf(params);
}

/** The parts of what may be gone through once only; a list stays what it is, and numbers are no rating. */
function listed(parts: unknown): unknown {
  const isOther = isFields(parts) && !isArray(parts) && !isView(parts) && Symbol.iterator in parts;
  return isOther ? [...(parts as Iterable<unknown> & object)] : parts;
}

/** Remembers what small Blobs are made of: their bytes can only be read by waiting, and a beacon cannot wait. */
export function rememberBlobs(page: Page): void {
  for (const name of ['Blob', 'File'] as const) {
    const Native = page[name] as typeof Blob;
    const Remembering = new Proxy(Native, {
      construct(target, args: unknown[], newTarget) {
        args[0] = listed(args[0]);
        const blob = construct(target, args, newTarget) as Blob;
        if (sizeOf(blob) <= LONGEST_REMEMBERED) rememberMade(blob, args[0]);
        return blob;
      },
    });
    replace(page, name, Remembering);
    replace(Native.prototype, 'constructor', Remembering);
  }
}

/** What a Blob was made of: its only part as it is, else the bytes of all; undefined where one is not known. */
function readParts(parts: unknown): Readable | undefined {
  if (!isArray(parts)) return undefined;
  if (parts.length === 1) return readable(parts[0]);
  const read: Uint8Array[] = [];
  let length = 0;
  for (let i = 0; i < parts.length; i++) {
    const part = readable(parts[i]);
    if (part === undefined) return undefined;
    const bytes = typeof part === 'string' ? encoded(part) : part;
    read[i] = bytes;
    length += bytes.length;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (let i = 0; i < read.length; i++) {
    const part = read[i] as Uint8Array;
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * The bytes or text of a body as the page handed it over; undefined where looking would have to wait or there is
 * nothing to look at. Copies nothing but the fields of a form and the parts of a small Blob that has several, and
 * consumes nothing.
 * @param longest in bytes or characters; what a longer Blob or form was made of is not put together.
 */
export function readable(body: unknown, longest = LONGEST_REMEMBERED): Readable | undefined {
  if (typeof body === 'string') return body;
  if (isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  const kind = kindOfBody(body);
  if (kind === 'buffer') return new Uint8Array(body as ArrayBuffer);
  if (kind === 'params') return searchOf(body as URLSearchParams);
  if (kind === 'form') return formText(body as FormData, longest);
  return kind === 'blob' && sizeOf(body as Blob) <= longest ? readParts(madeOf(body as Blob)) : undefined;
}

/** A batch or a rating is shorter than this, in bytes; what is longer is not waited for. */
const LONGEST_AWAITED = 1_048_576;

/**
 * The bytes of a body that can only be read by waiting, where that is worth it: no message is ever waited for but
 * one that goes to the address of a rating as a Blob.
 */
export function awaited(body: unknown, way: Way): Promise<ArrayBuffer> | undefined {
  const isBundle = way === 'bundle';
  if (isBundle && isForm(body)) return awaited(fieldOf(body, BUNDLE_FIELD), way);
  if (way !== 'action' && way !== 'events' && !isBundle) return undefined;
  // Logs without a transcript may be long.
  return isBlob(body) && (isBundle || sizeOf(body) <= LONGEST_AWAITED) ? bufferOf(body) : undefined;
}

/** What is left of a body, as the page handed it over: text as text, a Blob of the same type, parameters, fields, bytes. */
export function likeBefore(rest: Readable, body: unknown): BodyInit {
  const kind = kindOfBody(body);
  if (kind === 'blob') return new Blob([rest as BlobPart], { type: (body as Blob).type });
  if (kind !== 'params' && kind !== 'form') return rest as BodyInit;
  const params = new NativeParams(rest as string);
  if (kind === 'params') return params;
  const form = new NativeForm();
  eachParam(params, (value, name) => addText(form, name, value));
  return form;
}

/** Calls what was there before, with the very arguments the page gave. */
export const goOn = <F extends (...args: never[]) => unknown>(
  native: F,
  self: unknown,
  args: unknown[],
): ReturnType<F> => apply(native, self, args) as ReturnType<F>;
