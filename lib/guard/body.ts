/** A request body that can be looked at without waiting. */
export type ReadableBody = string | Uint8Array;

/**
 * The bytes or text of a body as the page handed it over; undefined where looking would have to wait (a Blob, a
 * stream) or there is nothing to look at. Never copies, never consumes.
 */
export function readableBody(body: unknown): ReadableBody | undefined {
  if (typeof body === 'string') return body;
  // By its tag: a buffer of another frame is no instance of ours.
  if (Object.prototype.toString.call(body) === '[object ArrayBuffer]')
    return new Uint8Array(body as ArrayBuffer);
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  return undefined;
}

/** True for the address of the merged interface's user actions (2026-10), whatever service it belongs to. */
export function isActionAddress(address: string): boolean {
  return /\/PerformAction(?:[?#]|$)/.test(address);
}

/** A rating's comment may be long; what is longer than this, in bytes, is no rating worth delaying a message for. */
const LONGEST_UNREAD = 65_536;

/** By its tag: a Blob or File of another frame is no instance of ours. */
function isBlob(body: unknown): body is Blob {
  return /^\[object (?:Blob|File)\]$/.test(Object.prototype.toString.call(body));
}

/** A Blob's bytes, which can only be read by waiting; undefined where it is none, or too long for a rating. */
export function waitingBlob(body: unknown): Promise<ArrayBuffer> | undefined {
  return isBlob(body) && body.size <= LONGEST_UNREAD ? body.arrayBuffer() : undefined;
}
