import { SUBMIT_FEEDBACK } from '../claude/wire.ts';
import type { Way } from './address.ts';
import { kindOfBundle } from './bundle.ts';
import type { Readable } from './codec.ts';
import { kindOfEvent, timeOfEvent } from './cutEvents.ts';
import { reducedBody } from './eventBody.ts';
import { kindOfAction, LONGEST_SUSPECT } from './feedbackAction.ts';
import { valuesIn } from './jsonValues.ts';
import { codeAt, decoded, isFields, isMatch, slice } from './natives.ts';
import type { Permit } from './permit.ts';
import { isRatingShape } from './ratingShape.ts';
import { isAboutOne, isSuspectBody, isSuspectMessage } from './suspectBody.ts';

/** A request as far as it can be judged. */
export interface Asked {
  way: Way;
  address: string;
  /** Undefined where it cannot be read without waiting. */
  body: Readable | undefined;
  /** The text fields of form data, whose address says nothing of what it is. */
  fields?: Record<string, unknown> | undefined;
  type: string;
  encoding: string;
}

/**
 * What becomes of a request that is held: it fails as a lost connection does, it is answered without having been
 * sent, or it goes on with what is left of its body.
 */
export type Ruling = { answer: 'failure' } | { answer: 200 | 503 } | { answer: 'rest'; rest: Readable };

/** Claude Code's page sends a report by its socket when a request fails, but not after 503 (measured 2026-11-26). */
const UNAVAILABLE: Ruling = { answer: 503 };
const FAILURE: Ruling = { answer: 'failure' };

/** Takes ratings out of a batch; nothing is kept back for the page to send again, as it does with a batch that failed. */
function ruleEvents({ body, encoding }: Asked, permit: Permit): Ruling | undefined {
  if (body === undefined) return undefined;
  const rest = reducedBody(body, encoding, (event, json) => {
    const kind = kindOfEvent(event, json);
    return (
      kind !== 'other' &&
      !permit.mayEventLeave(kind === 'rating' ? 'rating' : 'suspected', timeOfEvent(event))
    );
  });
  if (rest === undefined) return undefined;
  return rest === '' ? { answer: 200 } : { answer: 'rest', rest };
}

function judged(asked: Asked, permit: Permit): Ruling | undefined {
  const { way, address, body, fields, type, encoding } = asked;
  if (way === 'code') return permit.mayLeave('code-report') ? undefined : UNAVAILABLE;
  if (way === 'suspect') return permit.mayLeave('suspected') ? undefined : UNAVAILABLE;
  if (way === 'events') return ruleEvents(asked, permit);
  if (way === 'bundle') {
    const kind = body === undefined ? 'unreadable' : kindOfBundle(body);
    if (kind === 'words') return undefined;
    return permit.mayLeave(kind === 'transcript' ? 'cowork-feedback' : 'suspected') ? undefined : UNAVAILABLE;
  }
  if (way === 'unknown' && fields && isRatingShape(fields, isAboutOne(address)))
    return permit.mayLeave('suspected') ? undefined : UNAVAILABLE;
  if (body === undefined) return undefined;
  if (way === 'control') {
    // A report has room for 4,096 characters; messages may be as long as they like.
    const isShort = body.length <= LONGEST_SUSPECT;
    return isShort && isReport(body) && !permit.mayLeave('code-report') ? UNAVAILABLE : undefined;
  }
  if (way === 'action') {
    const kind = kindOfAction(body, type, encoding);
    if (kind === 'other') return undefined;
    return permit.mayLeave(kind === 'rating' ? 'rating' : 'suspected') ? undefined : FAILURE;
  }
  if (way !== 'unknown' || !isSuspectBody(body, address, encoding)) return undefined;
  return permit.mayLeave('suspected') ? undefined : UNAVAILABLE;
}

/** What is to be done with a request; undefined: it goes on as it is. Asks the gate only about a rating. */
export function rule(asked: Asked, permit: Permit): Ruling | undefined {
  try {
    const { body } = asked;
    // A text may begin as a file does, with a byte order mark; decoded bytes have none.
    const isMarked = typeof body === 'string' && codeAt(body, 0) === 0xfeff;
    return judged(isMarked ? { ...asked, body: slice(body, 1) } : asked, permit);
  } catch {
    // A page that broke what we use must not lose a message by it.
    return undefined;
  }
}

function asksForReport(said: unknown): boolean {
  const request = isFields(said) ? said.request : undefined;
  return isFields(request) && request.subtype === SUBMIT_FEEDBACK;
}

/** Only a message with one of these can be a report, escaped or not. */
const MAY_REPORT = /submit_feedback|\\u00/;

/** True for the control request of Claude Code's report, alone or among others; deeper stands what a person or a tool wrote. */
function isReport(body: Readable): boolean {
  const message = typeof body === 'string' ? body : decoded(body);
  const values = isMatch(MAY_REPORT, message) ? valuesIn(message) : [];
  for (let i = 0; i < values.length; i++) if (asksForReport(values[i])) return true;
  return false;
}

/** True for a message of a live line that is held: Claude Code's report on a session's, what seems to rate on others. */
export function isHeldMessage(way: Way, message: Readable, address: string, permit: Permit): boolean {
  if (way === 'socket') {
    return isReport(message) && !permit.mayLeave('code-report');
  }
  const isSuspect = way === 'suspect' || (way === 'unknown' && isSuspectMessage(message, address));
  return isSuspect && !permit.mayLeave('suspected');
}
