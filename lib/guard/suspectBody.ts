import { RATING, type Readable, unpacked } from './codec.ts';
import { LONGEST_SUSPECT } from './feedbackAction.ts';
import { formFields, rowIn, unquoted } from './jsonValues.ts';
import { codeAt, decoded, isMatch, parsed } from './natives.ts';
import { isFeedbackRequest, isRatingMessage } from './protoShape.ts';
import { isRatingShape } from './ratingShape.ts';
import { isId } from './ratingWords.ts';

/** Only a text with one of these is worth reading. */
const MAY_RATE =
  /feedback|rat(?:e|ing)|vote|thumb|sentiment|reaction|verdict|polarity|flag|false_positive|chat_ended|helpful|like|report|react|signal|score|apprais|assess|evaluation|judge?ment|impression|_response|👍|👎|\\u00[4-7]|%[4-7]/i;
/** The bytes of a message that gRPC or Connect wrapped begin with a flag and a length. */
const ENVELOPE = 5;

/** True where an address names a message or conversation: an id behind the organisation's. */
export function isAboutOne(address: string): boolean {
  const path = /^(?:https?:\/\/[^/]*)?\/([^?#]*)/.exec(address)?.[1] ?? '';
  const segments = path.split('/');
  return segments.some((segment, at) => isId(segment) && !/^organi[sz]ations?$/.test(segments[at - 1] ?? ''));
}

/** The text fields of a multipart body that the page wrote by itself. */
function partFields(body: string): Record<string, unknown> | undefined {
  if (!isMatch(/^--[^\r\n]+\r\n/, body)) return undefined;
  const fields: Record<string, unknown> = { __proto__: null };
  const parts = body.split(/\r\n--|^--/);
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as string;
    const found = /name="([^"]*)"(?![^\r]*filename)[\s\S]*?\r\n\r\n([\s\S]*)$/.exec(part);
    if (found) fields[found[1] ?? ''] = found[2];
  }
  return fields;
}

function isSuspectText(body: string, isAbout: boolean): boolean {
  if (!isMatch(MAY_RATE, body)) return false;
  // With spaces or lines it is what somebody typed; a browser ends each line of a form otherwise.
  const isTyped = isMatch(/\S\s+\S/, body) && !isMatch(/^(?:[^\r\n]*\r\n)+$/, body);
  const form = isTyped ? undefined : formFields(body);
  const fields = unquoted(body) ?? partFields(body) ?? form;
  if (fields) return isRatingShape(fields, isAbout);
  return rowIn(body).some((each) => isRatingShape(parsed(each), isAbout));
}

/** True for bytes that are text: no control characters but white space. */
function isText(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] as number) < 9) return false;
  return true;
}

/**
 * True for a small body that looks like a rating though its address says nothing: names and values from a rating's
 * vocabulary with the id of a message or conversation, in JSON, as a form, in protobuf, compressed or not.
 * @param address of the request, which may name the message or conversation.
 */
export function isSuspectBody(body: Readable, address: string, encoding = ''): boolean {
  const isAbout = isAboutOne(address);
  if (typeof body === 'string') return body.length <= LONGEST_SUSPECT && isSuspectText(body, isAbout);
  const { bytes } = unpacked(body, encoding, RATING);
  if (bytes.length === 0 || bytes.length > LONGEST_SUSPECT) return false;
  if (isText(bytes)) return isSuspectText(decoded(bytes), isAbout);
  const messages = [bytes, bytes.subarray(ENVELOPE)];
  return messages.some((each) => isRatingMessage(each) || isFeedbackRequest(each));
}

/** One message of a live line, as `send` is given it. */
export function isSuspectMessage(message: Readable, address: string): boolean {
  // A text that opens no object is no request.
  const isTyped = typeof message === 'string' || isText(message);
  if (isTyped && (typeof message === 'string' ? codeAt(message, 0) : message[0]) !== 0x7b) return false;
  return isSuspectBody(message, address);
}
