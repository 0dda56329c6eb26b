import { Unreadable } from './finding.ts';

/** A file's text, and the byte order mark that stood before it. */
export interface Decoded {
  text: string;
  mark: 'none' | 'utf-8' | 'utf-16';
}

/** What a file is that is no text, told by its first bytes. */
const OTHERS: readonly { starts: readonly number[]; message: string }[] = [
  {
    starts: [0x30],
    message:
      'A signed profile, or something else in DER: check the file before it is signed, or take the signature off with “security cms -D -i FILE” (macOS) or “openssl smime -verify -noverify -inform DER -in FILE”.',
  },
  {
    starts: [...new TextEncoder().encode('bplist')],
    message: 'A binary property list: “plutil -convert xml1 FILE” (macOS) makes it readable.',
  },
  { starts: [0xfe, 0xff], message: 'UTF-16 with its bytes the other way round: save the file as UTF-8.' },
];

function startsWith(bytes: Uint8Array, starts: readonly number[]): boolean {
  return starts.every((byte, at) => bytes[at] === byte);
}

/** UTF-16 without its mark: every other byte of plain letters is 0. */
function isBareUtf16(bytes: Uint8Array): boolean {
  return bytes.length > 3 && [bytes[1], bytes[3]].every((byte) => byte === 0);
}

/** The text of a policy file; throws `Unreadable` with what to do where it is none. */
export function decoded(bytes: Uint8Array): Decoded {
  if (isBareUtf16(bytes))
    throw new Unreadable(
      'UTF-16 without its byte order mark: save a registry file as “UTF-16 LE”, every other as UTF-8.',
    );
  const isUtf16 = startsWith(bytes, [0xff, 0xfe]);
  const mark = isUtf16 ? 'utf-16' : startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 'utf-8' : 'none';
  try {
    return { text: new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes), mark };
  } catch {
    const other = OTHERS.find(({ starts }) => startsWith(bytes, starts));
    throw new Unreadable(other?.message ?? 'Neither UTF-8 nor UTF-16: save the file as UTF-8.');
  }
}
