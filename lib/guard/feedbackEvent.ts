import type { ReadableBody } from './body.ts';

/** A rating's type as claude.ai's requests write it (measured 2026-08). */
const RATING_TYPE = /^(?:upvote|flag(?:\/[\w-]+)?)$/;
/** What an event may call it; a message's own words stand under other names. */
const TYPE_NAME = /type$|rating|feedback/i;
/** A batch of events is short; what is longer, in bytes, is no rating worth looking at. */
const LONGEST = 65_536;

function carriesType(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([name, inner]) =>
      (TYPE_NAME.test(name) && typeof inner === 'string' && RATING_TYPE.test(inner)) || carriesType(inner),
  );
}

/** The lists of a batch: itself, or a list right inside it, such as `events`. */
function eventsIn(batch: unknown): unknown[] {
  if (Array.isArray(batch)) return batch;
  return typeof batch === 'object' && batch !== null ? Object.values(batch).filter(Array.isArray).flat() : [];
}

/**
 * True when the body is a batch of events of which one carries the type of a rating. The event's name and form are
 * not on record, so neither counts; what cannot be read is no rating.
 */
export function isFeedbackEvent(body: ReadableBody): boolean {
  if (body.length > LONGEST) return false;
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
  if (!/upvote|flag/.test(text)) return false;
  try {
    return eventsIn(JSON.parse(text)).some(carriesType);
  } catch {
    return false;
  }
}
