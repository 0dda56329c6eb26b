import { RATING, type Readable, unpacked } from './codec.ts';
import { LONGEST_SUSPECT } from './feedbackAction.ts';
import { codeAt, decodeComponent, decoded, indexOf, isFields, isMatch, parsed, slice } from './natives.ts';
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

/** A form's fields: `a=1&b=2`; undefined where the text is none. */
function formFields(form: string): Record<string, unknown> | undefined {
  if (!isMatch(/^[\w.[\]%+-]+=[^\s]*$/, form)) return undefined;
  const fields: Record<string, unknown> = { __proto__: null };
  const pairs = form.split('&');
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i] as string;
    const at = indexOf(pair, '=');
    try {
      const value = decodeComponent(slice(pair, at + 1).replace(/\+/g, ' '));
      fields[decodeComponent(slice(pair, 0, at))] = value;
    } catch {
      return undefined;
    }
  }
  return fields;
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
  const json = parsed(body);
  if (isFields(json)) return isRatingShape(json, isAbout);
  if (typeof json === 'string') return isRatingShape(parsed(json), isAbout);
  const fields = formFields(body) ?? partFields(body);
  if (fields) return isRatingShape(fields, isAbout);
  return body.split('\n').some((line) => isRatingShape(parsed(line), isAbout));
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

/** The fields of a form as the page hands it over, where none of them is a file. */
export function isSuspectForm(form: FormData, address: string): boolean {
  const fields: Record<string, unknown> = { __proto__: null };
  let hasFile = false;
  form.forEach((value, name) => {
    if (typeof value === 'string') fields[name] = value;
    else hasFile = true;
  });
  return !hasFile && isRatingShape(fields, isAboutOne(address));
}

/** One message of a live line, as `send` is given it. */
export function isSuspectMessage(message: Readable, address: string): boolean {
  // A text that opens no object is no request.
  if (typeof message === 'string' && codeAt(message, 0) !== 0x7b) return false;
  return isSuspectBody(message, address);
}
