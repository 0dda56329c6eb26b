import { gunzipSync } from 'fflate';
import { outerFields } from './protobuf.ts';

/** `PerformActionRequest`: field 5 of its oneof is message feedback (read from the page on 2026-10-06). */
const MESSAGE_FEEDBACK = 5;
/** The same case in protobuf's JSON codec, in both spellings that codec accepts. */
const JSON_CASES = ['messageFeedback', 'message_feedback'];
/** Connect's streaming and gRPC-Web put a flag byte and a length of four before a message. */
const ENVELOPE = 5;

function isJsonFeedback(text: string): boolean {
  // Long messages are sent all day: parse only what can hold one of the names, escaped or not.
  if (!JSON_CASES.some((name) => text.includes(name)) && !text.includes('\\u')) return false;
  try {
    const action: unknown = JSON.parse(text);
    return (
      typeof action === 'object' && action !== null && JSON_CASES.some((name) => Object.hasOwn(action, name))
    );
  } catch {
    return false;
  }
}

function unzipped(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes);
  } catch {
    return bytes;
  }
}

/**
 * True when the body of a PerformAction request is message feedback, in any codec the page may choose: protobuf
 * in any field order, JSON, gzip around either. What cannot be read is no feedback, unless its outer tags say so.
 * @param type the request's content type; only tells an enveloped message from a bare one.
 */
export function isFeedbackAction(body: string | Uint8Array, type = ''): boolean {
  if (typeof body === 'string' && /^\s*\{/.test(body)) return isJsonFeedback(body);
  // A browser sends text as UTF-8, and a short message may be both.
  const sent = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const bytes = unzipped(/connect\+|grpc/.test(type) ? sent.subarray(ENVELOPE) : sent);
  if (outerFields(bytes).messages.includes(MESSAGE_FEEDBACK)) return true;
  return looksLikeJson(bytes) && isJsonFeedback(new TextDecoder().decode(bytes));
}

/** The first byte that is no white space opens an object. */
function looksLikeJson(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => byte > 0x20);
  return first === 0x7b;
}
