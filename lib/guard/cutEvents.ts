import { COWORK_RATING, EVENT_NAMES, EVENT_TIMES } from '../claude/wire.ts';
import {
  codeAt,
  hasOwn,
  isArray,
  isFields,
  isMatch,
  keys,
  max,
  parsed,
  parseTime,
  slice,
  stringify,
} from './natives.ts';

/** What an event of a batch is: a rating, something that looks like one, or neither. */
export type EventKind = 'rating' | 'suspect' | 'other';

/** An event's name that speaks of a rating … */
const SPEAKS = /feedback|rating|rated|thumb|(?:^|[._-])(?:up|down)?vote/i;
/** … but that registries of other products and surveys use, which hand nothing over (client of 2026-08-11). */
const FREE =
  /^(?:claudeai|claude\.|ccsec|ccos|parka|hfi|docs|console|playground|tengu)|survey|(?:opened|closed|clicked|shown|rendered|cancelled)$/i;
/** The type of a rating in an event's JSON, or in JSON inside its JSON. */
const TYPED =
  /(?:type|rating|thumbs?|sentiment|vote)\\*"\s*:\s*\\*"(?:upvote|downvote|flag(?:\/[\w-]+)?|positive|negative|thumbs?_?(?:up|down))\\*"/i;

function namesOf(event: Record<string, unknown>): string[] {
  const names: string[] = [];
  for (let i = 0; i < EVENT_NAMES.length; i++) {
    const name = EVENT_NAMES[i] as string;
    const value = hasOwn(event, name) ? event[name] : undefined;
    if (typeof value === 'string') names[names.length] = value;
  }
  return names;
}

/** The event itself and what it holds one level down (`event_data`): its name stands in one of them. */
function partsOf(event: Record<string, unknown>): Record<string, unknown>[] {
  const parts = [event];
  const names = keys(event);
  for (let i = 0; i < names.length; i++) {
    const value = event[names[i] as string];
    if (isFields(value) && !isArray(value)) parts[parts.length] = value;
  }
  return parts;
}

/** @param json the event as it is written, from which a suspected one is told. */
export function kindOfEvent(event: unknown, json: string): EventKind {
  if (!isFields(event) || isArray(event)) return 'other';
  const parts = partsOf(event);
  let isSuspect = false;
  for (let i = 0; i < parts.length; i++) {
    const names = namesOf(parts[i] as Record<string, unknown>);
    for (let k = 0; k < names.length; k++) {
      const name = names[k] as string;
      if (name === COWORK_RATING) return 'rating';
      if (isMatch(SPEAKS, name) && !isMatch(FREE, name)) isSuspect = true;
    }
  }
  return isSuspect && isMatch(TYPED, json) ? 'suspect' : 'other';
}

/** When an event came about, in milliseconds since 1970; undefined where it does not say. */
export function timeOfEvent(event: unknown): number | undefined {
  if (!isFields(event)) return undefined;
  const parts = partsOf(event);
  for (let i = 0; i < parts.length; i++) {
    for (let k = 0; k < EVENT_TIMES.length; k++) {
      const value = (parts[i] as Record<string, unknown>)[EVENT_TIMES[k] as string];
      const time = typeof value === 'string' ? parseTime(value) : value;
      if (typeof time === 'number' && time > 0) return time;
    }
  }
  return undefined;
}

interface Span {
  start: number;
  end: number;
  /** Which list it stands in. */
  list: number;
}

const [QUOTE, BACKSLASH, COMMA, OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [34, 92, 44, 91, 93, 123, 125];

/** Where a string that begins here ends, in well-formed JSON. */
function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && codeAt(json, at) !== QUOTE) at += codeAt(json, at) === BACKSLASH ? 2 : 1;
  return at;
}

/** Where the events of a batch stand in its text: elements of the list it is, or of the lists right inside it. */
function spansIn(json: string): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let listDepth = -1;
  let list = 0;
  let start = -1;
  const close = (at: number) => {
    if (start >= 0) spans[spans.length] = { start, end: at, list };
    start = -1;
  };
  for (let at = 0; at < json.length; at++) {
    const code = codeAt(json, at);
    const isInList = depth === listDepth;
    if (isInList && code === COMMA) close(at);
    else if (isInList && code === CLOSE_LIST) {
      close(at);
      listDepth = -1;
    } else if (isInList && start < 0 && code > 32) start = at;
    if (code === QUOTE) at = endOfString(json, at);
    else if (code === OPEN_LIST || code === OPEN) {
      depth += 1;
      if (code === OPEN_LIST && listDepth < 0 && depth <= 2) {
        listDepth = depth;
        list += 1;
      }
    } else if (code === CLOSE_LIST || code === CLOSE) depth -= 1;
  }
  return spans;
}

/** What is left of a batch, byte for byte, once some of its events are taken out. */
export interface Cut {
  /** Undefined where nothing was taken; empty where nothing is left. */
  rest: string | undefined;
}

/**
 * Takes events out of the text of a batch: a list, an object with lists, or one event by itself.
 * @param isTaken asked once for each event.
 */
export function cutEvents(json: string, isTaken: (event: unknown, json: string) => boolean): Cut {
  const batch = parsed(json);
  if (typeof batch === 'string') {
    const { rest } = cutEvents(batch, isTaken);
    return { rest: rest && stringify(rest) };
  }
  if (!isFields(batch)) return { rest: undefined };
  if (!isArray(batch) && isTaken(batch, json)) return { rest: '' };
  const spans = spansIn(json);
  let rest = '';
  let from = 0;
  let keptEnd = -1;
  let keptIn = 0;
  let left = 0;
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i] as Span;
    const inside = slice(json, span.start, span.end);
    const hasKept = keptEnd >= 0 && keptIn === span.list;
    const event = parsed(inside);
    if (!isTaken(event, inside)) {
      keptEnd = span.end;
      keptIn = span.list;
      if (isFields(event)) left += 1;
      continue;
    }
    const next = spans[i + 1];
    const until = !hasKept && next?.list === span.list ? next.start : span.end;
    rest += slice(json, from, hasKept ? max(from, keptEnd) : span.start);
    from = until;
  }
  if (from === 0) return { rest: undefined };
  return { rest: left === 0 ? '' : rest + slice(json, from) };
}
