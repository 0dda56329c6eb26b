import {
  decodeComponent,
  defineProperty,
  hasOwn,
  indexOf,
  isArray,
  isFields,
  isMatch,
  keys,
  parsed,
  replaceAll,
  slice,
  split,
} from './natives.ts';
import { areAll, type Span, spansIn } from './spans.ts';

/** Only a text that opens one of these can be a list or an object. */
export const OPENS = /^\s*[[{]/;

/** A name or value of a form before it was encoded; what is not encoded well stands for itself. */
export function fieldText(part: string): string {
  try {
    return decodeComponent(replaceAll(part, '+', ' '));
  } catch {
    return part;
  }
}

/** What a form says under one name, more than once. */
const REPEATED = 'isRepeated';
export const isRepeated = (value: unknown): value is unknown[] => isArray(value) && hasOwn(value, REPEATED);
/** All that a field says, mostly one thing. */
export const saidIn = (value: unknown): unknown[] => (isRepeated(value) ? value : [value]);

/** Adds a field; what a name says more than once is a list. */
export function addField(fields: Record<string, unknown>, name: string, value: unknown): void {
  const before = fields[name];
  if (isArray(before)) before[before.length] = value;
  else if (before === undefined) fields[name] = value;
  else fields[name] = defineProperty([before, value], REPEATED, {});
}

/** A form's fields: `a=1&b=2`, or one a line as `text/plain` writes them; undefined where the text is none. */
export function formFields(form: string): Record<string, unknown> | undefined {
  const fields: Record<string, unknown> = { __proto__: null };
  const pairs = split(replaceAll(replaceAll(form, '\r', ''), '\n', '&'), '&');
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i] as string;
    if (pair === '') continue;
    if (i === 0 && !isMatch(/^[\w.[\]%+-]+=/, pair)) return undefined;
    const at = indexOf(`${pair}=`, '=');
    addField(fields, fieldText(slice(pair, 0, at)), fieldText(slice(pair, at + 1)));
  }
  return fields;
}

/** Under these names stands, by itself or in a list, what is else sent alone; a message has none of them. */
const WRAPS = /^(?:events|requests|actions|batch|payload)$/;
/** Deeper stands what a person or a tool wrote. */
const DEEPEST = 4;

function gather(value: unknown, values: unknown[], depth: number): void {
  if (!isFields(value) || depth > DEEPEST) return;
  values[values.length] = value;
  const names = keys(value);
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as string;
    if (isArray(value) || isMatch(WRAPS, name)) gather(value[name as never], values, depth + 1);
  }
}

/** The value a text says in JSON, quoted once or not. */
export function unquoted(json: string): unknown {
  const value = parsed(json);
  return typeof value === 'string' ? parsed(value) : value;
}

/** True where every line says something in JSON. */
export function areLines(text: string): boolean {
  const lines = split(text, '\n');
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    if (isMatch(/\S/, line) && parsed(line) === undefined) return false;
  }
  return true;
}

/** The lists and objects that follow one another in a text; undefined where anything stands besides. */
function rowOf(text: string): string[] | undefined {
  const spans = spansIn(text, 0);
  if (!areAll(text, spans)) return undefined;
  const row: string[] = [];
  for (let i = 0; i < spans.length; i++) {
    const { start, end } = spans[i] as Span;
    row[i] = slice(text, start, end);
  }
  return row;
}

/** True for a text of nothing but lists and objects that follow one another, whatever its lines are. */
export function isRow(text: string): boolean {
  const row = rowOf(text) ?? [''];
  for (let i = 0; i < row.length; i++) if (!isFields(parsed(row[i] as string))) return false;
  return true;
}

/** What follows one another in a text: its lines, and its lists and objects where there is nothing besides. */
export function rowIn(text: string): string[] {
  const parts = split(text, '\n');
  const row = areLines(text) ? undefined : rowOf(text);
  if (row) for (let i = 0; i < row.length; i++) parts[parts.length] = row[i] as string;
  return parts;
}

/** The lists and objects that a text may carry: by themselves, quoted once, in a list, one a line, in a form. */
export function valuesIn(carrier: string): unknown[] {
  const values: unknown[] = [];
  const whole = unquoted(carrier);
  if (whole !== undefined) gather(whole, values, 0);
  else {
    const fields = formFields(carrier);
    // A text that begins otherwise is what somebody typed.
    const parts = fields ?? (isMatch(/^\s*[[{"]/, carrier) ? rowIn(carrier) : []);
    const names = keys(parts);
    for (let i = 0; i < names.length; i++) {
      const said = saidIn(parts[names[i] as never]);
      for (let k = 0; k < said.length; k++) gather(parsed(said[k] as string), values, 0);
    }
  }
  return values;
}
