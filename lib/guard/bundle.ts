import { BUNDLE_FILE, BUNDLE_SESSION, BUNDLE_TRANSCRIPT } from '../claude/wire.ts';
import type { Readable } from './codec.ts';
import { inflate } from './inflate.ts';
import { decoded, encoded, hasOwn, isFields, parsed } from './natives.ts';

/** What Cowork's feedback hands over: a task's transcript, nothing but the person's own words, or it cannot be read. */
export type BundleKind = 'transcript' | 'words' | 'unreadable';

/** Records of a zip: a file in its directory, and the end of all (APPNOTE.TXT, 4.3.12 and 4.3.16). */
const [FILE, END] = [0x02014b50, 0x06054b50];
const [STORED, DEFLATED] = [0, 8];
const LONGEST_METADATA = 1_048_576;

/** The file of the bundle that says what is in it, unpacked; undefined where there is none that can be read. */
function metadataIn(bytes: Uint8Array): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const short = (at: number) => view.getUint16(at, true);
  const long = (at: number) => view.getUint32(at, true);
  let end = bytes.length - 22;
  while (end >= 0 && long(end) !== END) end -= 1;
  if (end < 0) return undefined;
  // The multipart body around the zip moves all its places by as much as its directory was moved.
  let at = end - long(end + 12);
  const moved = at - long(end + 16);
  while (at + 46 <= end && long(at) === FILE) {
    const nameLength = short(at + 28);
    if (decoded(bytes.subarray(at + 46, at + 46 + nameLength)) === BUNDLE_FILE) {
      const local = moved + long(at + 42);
      const start = local + 30 + short(local + 26) + short(local + 28);
      const method = short(at + 10);
      if (method === STORED) return bytes.subarray(start, start + long(at + 20));
      return method === DEFLATED ? inflate(bytes, start, LONGEST_METADATA) : undefined;
    }
    at += 46 + nameLength + short(at + 30) + short(at + 32);
  }
  return undefined;
}

/** Reads what a feedback bundle says of itself. @param bundle the zip, the multipart body around it, or its words in JSON. */
export function kindOfBundle(bundle: Readable): BundleKind {
  try {
    const isText = typeof bundle === 'string';
    const file = isText ? encoded(bundle) : metadataIn(bundle);
    const said = file && parsed(decoded(file));
    // Nobody has seen it as text: that has to say itself what does not go along.
    if (!isFields(said) || (isText && !hasOwn(said, BUNDLE_TRANSCRIPT))) return 'unreadable';
    const names = (name: string) => hasOwn(said, name) && Boolean(said[name]);
    return names(BUNDLE_SESSION) || names(BUNDLE_TRANSCRIPT) ? 'transcript' : 'words';
  } catch {
    // A place outside of the bytes.
    return 'unreadable';
  }
}
