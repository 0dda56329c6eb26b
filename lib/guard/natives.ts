/**
 * What the guard uses of the page's world, taken before the page's first script and never looked up again: a page
 * that replaces `RegExp.prototype.exec` later replaces its own, not ours.
 */
const { bind, call } = Function.prototype;

/** A method as a function of its object. */
export const free = bind.bind(call) as <T, A extends unknown[], R>(
  method: (this: T, ...rest: A) => R,
) => (self: T, ...rest: A) => R;

/** The getter of a property as a function of its object. */
export function getterOf<T, V>(prototype: T, name: keyof T & string): (self: T) => V {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
  return free(get as (this: T) => V);
}

const exec = free(RegExp.prototype.exec);
/** @param pattern without the flags `g` and `y`. */
export const isMatch = (pattern: RegExp, text: string): boolean => exec(pattern, text) !== null;

export const { parse, stringify } = JSON;
export const { hasOwn, keys, getOwnPropertyDescriptor, getPrototypeOf, defineProperty } = Object;
export const { isArray } = Array;
export const { apply, construct, deleteProperty } = Reflect;
export const text = String;
export const { ceil, max } = Math;
export const now = Date.now;
export const parseTime = Date.parse;
export const decodeComponent = decodeURIComponent;
export const encodeComponent = encodeURIComponent;

export const indexOf = free(String.prototype.indexOf);
export const slice = free(String.prototype.slice);
export const codeAt = free(String.prototype.charCodeAt);
export const lower = free(String.prototype.toLowerCase);
export const trim = free(String.prototype.trim);
export const replaceAll: (text: string, what: string, by: string) => string = free<
  string,
  [string, string],
  string
>(String.prototype.replaceAll);
/** The parts of a text between these characters. */
export function split(text: string, by: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = indexOf(text, by); at >= 0; at = indexOf(text, by, from)) {
    parts[parts.length] = slice(text, from, at);
    from = at + 1;
  }
  parts[parts.length] = slice(text, from);
  return parts;
}

/**
 * True for a value that this getter or method takes: its tag is what the page says of it, and a buffer of another
 * frame is no instance of ours.
 */
export function isTakenBy(reads: (value: never) => unknown, value: unknown): boolean {
  // Most of what is sent is text, and making an error of it costs more than all else here.
  if (!isFields(value)) return false;
  try {
    reads(value as never);
    return true;
  } catch {
    return false;
  }
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();
const decode = free(TextDecoder.prototype.decode);
const encode = free(TextEncoder.prototype.encode);
/** Bytes as text, UTF-8; what is none of it becomes U+FFFD. */
export const decoded = (bytes: Uint8Array): string => decode(decoder, bytes);
export const encoded = (chars: string): Uint8Array => encode(encoder, chars);

/** True for an object that has fields to look at. */
export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The value a text says in JSON; undefined where it says none. */
export function parsed(json: string): unknown {
  try {
    return parse(json);
  } catch {
    return undefined;
  }
}
