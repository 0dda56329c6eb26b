import { FEEDBACK_CASES, MESSAGE_FEEDBACK } from '../claude/wire.ts';
import { RATING, type Readable, unpacked } from './codec.ts';
import { valuesIn } from './jsonValues.ts';
import { decoded, encoded, hasOwn, indexOf, isFields, isMatch, keys, slice } from './natives.ts';
import { LENGTH_DELIMITED, outerFields, type ProtoField } from './protobuf.ts';
import { isSuspectAction } from './protoShape.ts';
import { isBareScore, isMessage, isRatingName, isSubject, weightOf } from './ratingWords.ts';

/** Connect's streaming and gRPC-Web put a flag byte and a length of four before a message. */
const ENVELOPE = 5;
/** A rating with a long comment; what is longer, in bytes, is not looked at for suspects. */
export const LONGEST_SUSPECT = 16_384;
/** Cases that say something else, whatever stands in them: they carry what a person wrote. */
const ORDINARY = /^(?:send|append|create|edit|rename|retry|stop|respond|copy|set|select|update)/i;

/** Cases that react to what they name, where that is a message. */
const REACTION = /reaction$|^react(?!iv)/i;

/** What a request to the address of the merged interface's actions is. */
export type ActionKind = 'rating' | 'suspect' | 'other';

function isJsonRating(action: unknown): boolean {
  for (let i = 0; i < FEEDBACK_CASES.length; i++)
    if (isFields(action) && hasOwn(action, FEEDBACK_CASES[i] as string)) return true;
  return false;
}

/**
 * True for an action by another name that rates: the name of its case says so, or its own fields do. Deeper stands
 * what a person or a tool wrote.
 */
function isSuspectJson(action: Record<string, unknown>): boolean {
  const cases = keys(action);
  for (let i = 0; i < cases.length; i++) {
    const name = cases[i] as string;
    const inside = action[name];
    if (!isFields(inside) || isMatch(ORDINARY, name)) continue;
    if (isRatingName(name) || isBareScore(inside, false)) return true;
    const isReaction = isMatch(REACTION, name);
    const names = keys(inside);
    let isAbout = false;
    let isRating = false;
    for (let k = 0; k < names.length; k++) {
      const field = names[k] as string;
      const value = inside[field];
      if (isFields(value) && isRatingName(field)) return true;
      isAbout ||= isSubject(field, value);
      isRating ||= !isFields(value) && weightOf(field, value) === 2;
      isRating ||= isReaction && isMessage(field, value);
    }
    if (isAbout && isRating) return true;
  }
  return false;
}

const COMMON_BEGINNING = 'message'.length;

function kindOfJson(json: string): ActionKind {
  // Long messages are sent all day: parse only what can hold one of the names, escaped or not.
  const isShort = json.length <= LONGEST_SUSPECT;
  let isCandidate = isShort || (indexOf(json, '\\u00') >= 0 && isMatch(/\\u00[4-7]/, json));
  for (let i = 0; i < FEEDBACK_CASES.length; i++) {
    const name = FEEDBACK_CASES[i] as string;
    // Its end begins with what is rare in a text, and is found to be missing in a third of the time.
    isCandidate ||= indexOf(json, slice(name, COMMON_BEGINNING)) >= 0 && indexOf(json, name) >= 0;
  }
  const actions = isCandidate ? valuesIn(json) : [];
  let kind: ActionKind = 'other';
  for (let i = 0; i < actions.length; i++) {
    const action = actions[i] as Record<string, unknown>;
    if (isJsonRating(action)) return 'rating';
    if (isShort && isSuspectJson(action)) kind = 'suspect';
  }
  return kind;
}

/** The first character that is no white space opens an object or a list: `{` and `[` differ in one bit. */
function opensJson(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++)
    if ((bytes[i] as number) > 0x20) return ((bytes[i] as number) | 0x20) === 0x7b;
  return false;
}

function hasFeedbackField(fields: readonly ProtoField[]): boolean {
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i] as ProtoField;
    if (field.number === MESSAGE_FEEDBACK && field.wireType === LENGTH_DELIMITED) return true;
  }
  return false;
}

/** A message that Connect's streaming or gRPC-Web wrapped is compressed on its own; bit 0 of its flag says so. */
function withoutEnvelope(bytes: Uint8Array, type: string, encoding: string): Uint8Array {
  const inner = isMatch(/connect\+|grpc/, type) ? bytes.subarray(ENVELOPE) : bytes;
  return unpacked(inner, encoding, RATING).bytes;
}

/**
 * Whether the body of a PerformAction request is message feedback, in any codec the page may choose: protobuf in any
 * field order, JSON, compressed or not. What cannot be read is no feedback, unless its outer tags say so.
 * @param type the request's content type; only tells an enveloped message from a bare one.
 */
export function kindOfAction(body: Readable, type = '', encoding = ''): ActionKind {
  if (typeof body === 'string') {
    // A browser sends text as UTF-8, and a short message may be both.
    return body.length > LONGEST_SUSPECT || isMatch(/^\s*[[{"]/, body)
      ? kindOfJson(body)
      : kindOfAction(encoded(body), type, encoding);
  }
  const bytes = withoutEnvelope(body, type, encoding);
  const { fields, isReadable } = outerFields(bytes);
  if (hasFeedbackField(fields)) return 'rating';
  const isShort = bytes.length <= LONGEST_SUSPECT;
  if (opensJson(bytes) || (isShort && !isReadable)) return kindOfJson(decoded(bytes));
  return isShort && isSuspectAction(bytes) ? 'suspect' : 'other';
}
