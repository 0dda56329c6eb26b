import { COWORK_RATING, EVENT_NAMES, EVENT_TIMES } from '../claude/wire.ts';
import { OPENS } from './jsonValues.ts';
import {
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
import { areAll, type Span, spansIn } from './spans.ts';

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

/** The event itself and what it holds one level down (`event_data`), or a text there: its name stands in one of them. */
function partsOf(event: Record<string, unknown>): Record<string, unknown>[] {
  const parts = [event];
  const names = keys(event);
  for (let i = 0; i < names.length; i++) {
    const value = event[names[i] as string];
    const part = typeof value === 'string' && isMatch(OPENS, value) ? parsed(value) : value;
    if (isFields(part) && !isArray(part)) parts[parts.length] = part;
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

/** Where a value stands: by itself, in a list, or under a name. */
const [ALONE, LISTED, NAMED] = [0, 1, 2];
/** Deeper no batch holds its events. */
const DEEPEST = 7;

/**
 * Takes events out of the text of a batch: a list, an object with lists, one event by itself, or several of these one
 * after the other; quoted or not. All else stays byte for byte.
 * @param isTaken asked once for each event.
 * @returns undefined where nothing was taken; empty where no event is left.
 */
export function cutEvents(
  batch: string,
  isTaken: (event: unknown, json: string) => boolean,
): string | undefined {
  let left = 0;
  let nulls = 0;
  /** @param isTold what an event tells stands here: under its names is no other. */
  const cut = (json: string, place: number, depth: number, isTold: boolean): string | undefined => {
    const value = parsed(json);
    if (typeof value === 'string') {
      const rest = isMatch(OPENS, value) ? cut(value, place, depth + 1, isTold) : undefined;
      return rest && stringify(rest);
    }
    // Several in one text, which is no JSON as a whole.
    const isRow = value === undefined && depth === 0;
    if (!(isRow || isFields(value)) || depth > DEEPEST) return undefined;
    const isList = isArray(value);
    const isObject = isFields(value) && !isList;
    let isEvent = false;
    if (isObject) {
      isEvent = namesOf(value).length > 0;
      const isRating = () => kindOfEvent(value, '') === 'rating';
      // What is no event itself may stand around one.
      const isAsked = place !== NAMED || (isEvent && !isTold && isRating());
      if (isAsked && isTaken(value, json)) return '';
      // Deeper in an event stands its own; what has no name is none, and may hold some.
      if (isAsked && ((place === LISTED && isEvent) || isRating())) {
        left += 1;
        return undefined;
      }
    }
    const spans = spansIn(json, isRow ? 0 : 1);
    let rest = '';
    let from = 0;
    let keptEnd = -1;
    let besides = 0;
    const before = nulls;
    for (let i = 0; i < spans.length; i++) {
      const { start, end } = spans[i] as Span;
      const inside = slice(json, start, end);
      const less = cut(inside, isRow ? ALONE : isList ? LISTED : NAMED, depth + 1, isTold || isEvent);
      if (less === undefined) {
        keptEnd = end;
        if (isRow) left += 1;
        if (isObject && isMatch(OPENS, inside)) besides += 1;
      } else if (less === '' && isObject) {
        // The name stays, and nothing under it.
        nulls += 1;
        rest += `${slice(json, from, start)}null`;
        from = end;
      } else if (less === '') {
        const hasKept = keptEnd >= 0;
        rest += slice(json, from, hasKept ? max(from, keptEnd) : start);
        from = hasKept ? end : (spans[i + 1]?.start ?? end);
      } else {
        rest += slice(json, from, start) + less;
        from = end;
        keptEnd = end;
      }
    }
    if (isObject && nulls > before) left += besides;
    // Not only what opens something may stand in a row.
    if (isRow && !areAll(json, spans)) left += 1;
    if (from > 0) return rest + slice(json, from);
    if (isObject && place === LISTED) left += 1;
    return undefined;
  };
  const rest = cut(batch, ALONE, 0, false);
  return rest && left === 0 ? '' : rest;
}
