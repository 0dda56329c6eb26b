import { BATCH, packed, type Readable, unpacked } from './codec.ts';
import { cutEvents } from './cutEvents.ts';
import { areLines, fieldText, isRow } from './jsonValues.ts';
import {
  decoded,
  encodeComponent,
  encoded,
  indexOf,
  isMatch,
  parsed,
  slice,
  split,
  trim,
} from './natives.ts';

type IsTaken = (event: unknown, json: string) => boolean;

/** A batch is short; what is longer, in characters or bytes, is no batch of events. */
const LONGEST = 4_194_304;

/** Only a text with one of these can hold an event that rates, escaped or not. */
const MAY_RATE = /feedback|rating|rated|thumb|vote|\\u00/i;

/** Puts the parts together again without those of which nothing is left; undefined where nothing was taken. */
function reduced(text: string, by: string, reduce: (part: string) => string | undefined): string | undefined {
  const parts = split(text, by);
  let rest = '';
  let kept = 0;
  let taken = 0;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as string;
    const less = reduce(part);
    if (less !== undefined) taken += 1;
    if (less === '') continue;
    rest += (kept > 0 ? by : '') + (less ?? part);
    kept += 1;
  }
  return taken === 0 ? undefined : isMatch(/[^\s]/, rest) ? rest : '';
}

/** A field of a form, whose value may be JSON, encoded once or twice. */
function reducedField(field: string, isTaken: IsTaken): string | undefined {
  const at = indexOf(field, '=') + 1;
  const once = fieldText(slice(field, at));
  const isTwice = isMatch(/^%[257]/, once);
  const less = reducedText(isTwice ? fieldText(once) : once, isTaken);
  return less && slice(field, 0, at) + encodeComponent(isTwice ? encodeComponent(less) : less);
}

/** The text of a batch without the events that are taken; undefined: none was, empty: nothing else is left. */
export function reducedText(text: string, isTaken: IsTaken): string | undefined {
  if (isMatch(/^\s*[[{"]/, text) && parsed(text) !== undefined) return cutEvents(text, isTaken);
  // A form begins with a name; a multipart body has its events in lines of their own.
  if (isMatch(/^[^\s=[{"-][^\s=]*=/, text))
    return reduced(text, '&', (field) => reducedField(field, isTaken));
  const isLines = areLines(text);
  if (!isLines && isRow(text)) return cutEvents(text, isTaken);
  // A batch that was cut off is none, and no server takes it.
  const rest = reduced(text, '\n', (line) => cutEvents(line, isTaken));
  if (isLines || (rest !== undefined && areLines(rest))) return rest;
  // What is left may have many lines itself.
  return cutEvents(rest ?? text, isTaken) ?? rest;
}

/**
 * The body of a batch without the events that are taken, in the form it came in: text as text, bytes as bytes,
 * compressed as compressed. All others stay byte for byte.
 * @returns undefined where nothing was taken, an empty string where nothing else is left.
 */
export function reducedBody(body: Readable, encoding: string, ask: IsTaken): Readable | undefined {
  if (body.length > LONGEST) return undefined;
  const answers: Record<string, boolean> = { __proto__: null as never };
  const isTaken: IsTaken = (event, json) => (answers[trim(json)] ??= ask(event, json));
  if (typeof body === 'string') return isMatch(MAY_RATE, body) ? reducedText(body, isTaken) : undefined;
  const { bytes, packing } = unpacked(body, encoding, BATCH);
  const text = decoded(bytes);
  const rest = isMatch(MAY_RATE, text) ? reducedText(text, isTaken) : undefined;
  return rest ? packed(encoded(rest), packing) : rest;
}
