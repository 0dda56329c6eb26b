import { unzipSync } from 'fflate';
import { BUNDLE_FILE, BUNDLE_SESSION, BUNDLE_TRANSCRIPT } from '../claude/wire.ts';
import { decoded, hasOwn, isFields, parsed } from './natives.ts';

/** What Cowork's feedback hands over: a task's transcript, nothing but the person's own words, or it cannot be read. */
export type BundleKind = 'transcript' | 'words' | 'unreadable';

/** The first bytes of a file in a zip (APPNOTE.TXT, 4.3.7), and of a zip's last record (4.3.16). */
const [LOCAL, END] = [0x04034b50, 0x06054b50];
const LONGEST_METADATA = 1_048_576;

function signatureAt(view: DataView, signature: number, from: number, step: 1 | -1): number {
  for (let at = from; at >= 0 && at + 4 <= view.byteLength; at += step)
    if (view.getUint32(at, true) === signature) return at;
  return -1;
}

/** The zip inside a multipart body, or the zip by itself. */
function zipIn(bytes: Uint8Array): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = signatureAt(view, LOCAL, 0, 1);
  const end = signatureAt(view, END, bytes.length - 22, -1);
  // The last record has 22 bytes and a comment.
  return start >= 0 && end > start
    ? bytes.subarray(start, end + 22 + view.getUint16(end + 20, true))
    : undefined;
}

/** Reads what a feedback bundle says of itself. @param bytes the zip, or the multipart body around it. */
export function kindOfBundle(bytes: Uint8Array): BundleKind {
  const zip = zipIn(bytes);
  if (!zip) return 'unreadable';
  try {
    const files = unzipSync(zip, {
      filter: ({ name, originalSize }) => name === BUNDLE_FILE && originalSize <= LONGEST_METADATA,
    });
    const file = files[BUNDLE_FILE];
    const said = file && parsed(decoded(file));
    if (!isFields(said)) return 'unreadable';
    const names = (name: string) => hasOwn(said, name) && Boolean(said[name]);
    return names(BUNDLE_SESSION) || names(BUNDLE_TRANSCRIPT) ? 'transcript' : 'words';
  } catch {
    return 'unreadable';
  }
}
