import { LAST_KNOWN_CASE, MESSAGE_FEEDBACK, RATING_TYPE } from '../claude/wire.ts';
import { decoded, isMatch } from './natives.ts';
import { LENGTH_DELIMITED, outerFields, type ProtoField, VARINT } from './protobuf.ts';
import { isId, isLeaning, weightOf } from './ratingWords.ts';

/** A request's switch beside its oneof (2026-10-06). */
const SWITCH = 100;
const DEEPEST = 4;
/** Kinds of feedback have small numbers. */
const MOST_KINDS = 64;
const LONGEST_WORD = 100;
/** From here on a varint of 64 bits stands for a number below zero. */
const BELOW_ZERO = 2 ** 63;

function wordOf(bytes: Uint8Array, { wireType, start, end }: ProtoField): string {
  return wireType === LENGTH_DELIMITED && end - start <= LONGEST_WORD
    ? decoded(bytes.subarray(start, end))
    : '';
}

/** True for a text that is the type of a rating and nothing else. */
function isRatingWord(word: string): boolean {
  return isMatch(RATING_TYPE, word) || weightOf('type', word) === 2;
}

/** A kind of feedback: an enum's small number, one below zero (which is written as a very large one), or a word. */
function isKind(bytes: Uint8Array, field: ProtoField): boolean {
  const { wireType, value } = field;
  if (wireType === VARINT) return value <= MOST_KINDS || value >= BELOW_ZERO;
  const word = wordOf(bytes, field);
  return isRatingWord(word) || isLeaning(word);
}

/** The form of message feedback, whatever its number: `{1: message_id, 2: kind, 3: comment?}` and nothing else. */
function isFeedbackForm(bytes: Uint8Array): boolean {
  const { fields, isReadable } = outerFields(bytes);
  if (!isReadable || fields.length < 2 || fields.length > 3) return false;
  let hasId = false;
  let hasKind = false;
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i] as ProtoField;
    if (field.number === 1) hasId = isId(wordOf(bytes, field));
    else if (field.number === 2) hasKind = isKind(bytes, field);
    else if (field.number !== 3 || field.wireType !== LENGTH_DELIMITED) return false;
  }
  return hasId && hasKind;
}

/** Whether the words of a message, and of those inside it, hold the type of a rating and an id. */
function hasWords(bytes: Uint8Array, depth: number, found: { id: boolean; type: boolean }): void {
  const { fields, isReadable } = outerFields(bytes);
  if (!isReadable || depth > DEEPEST) return;
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i] as ProtoField;
    if (field.wireType !== LENGTH_DELIMITED) continue;
    const word = wordOf(bytes, field);
    const isWord = isMatch(/^[!-~\s]+$/, word);
    if (isWord && isId(word)) found.id = true;
    else if (isWord && isRatingWord(word)) found.type = true;
    else hasWords(bytes.subarray(field.start, field.end), depth + 1, found);
  }
}

/** True where the form of feedback is all that stands inside, wrapped as often as may be, under its own number. */
function hasForm(bytes: Uint8Array, depth: number): boolean {
  const { fields, isReadable } = outerFields(bytes);
  const only = fields[0];
  if (!isReadable || fields.length !== 1 || !only || only.wireType !== LENGTH_DELIMITED || depth > DEEPEST)
    return false;
  const inside = bytes.subarray(only.start, only.end);
  return only.number === MESSAGE_FEEDBACK ? isFeedbackForm(inside) : hasForm(inside, depth + 1);
}

/**
 * True for an action of the merged interface that looks like feedback under another number. Cases that are known to
 * be something else are never looked into, so that no message is: only numbers nobody has seen yet.
 */
export function isSuspectAction(bytes: Uint8Array): boolean {
  const { fields, isReadable } = outerFields(bytes);
  if (!isReadable) return false;
  for (let i = 0; i < fields.length; i++) {
    const { number, wireType, start, end } = fields[i] as ProtoField;
    const isUnseen = number > LAST_KNOWN_CASE && number !== SWITCH && wireType === LENGTH_DELIMITED;
    if (!isUnseen) continue;
    const inside = bytes.subarray(start, end);
    if (isFeedbackForm(inside) || hasForm(inside, 1) || isRatingMessage(inside)) return true;
  }
  return false;
}

/** True for a message that names the type of a rating in words, and an id: `{id, "upvote"}`, however nested. */
export function isRatingMessage(bytes: Uint8Array): boolean {
  const found = { id: false, type: false };
  hasWords(bytes, 0, found);
  return found.id && found.type;
}

/** True for message feedback under its own number beside a header, as another method might take it. */
export function isFeedbackRequest(bytes: Uint8Array): boolean {
  const { fields, isReadable } = outerFields(bytes);
  if (!isReadable) return false;
  for (let i = 0; i < fields.length; i++) {
    const { number, wireType, start, end } = fields[i] as ProtoField;
    if (number === MESSAGE_FEEDBACK && wireType === LENGTH_DELIMITED)
      return isFeedbackForm(bytes.subarray(start, end));
  }
  return false;
}
