import { inflate } from './inflate.ts';
import { ceil, isMatch, max } from './natives.ts';

/** A request body that can be looked at without waiting. */
export type Readable = string | Uint8Array;

/** How much is unpacked at most: bytes as they came, and as they come out. */
export interface UnpackLimit {
  packed: number;
  unpacked: number;
}
/** Batches of events; what is longer is none that leaves with a page. */
export const BATCH: UnpackLimit = { packed: 262_144, unpacked: 1_048_576 };
/** A single rating; messages are longer, and are never unpacked for nothing. */
export const RATING: UnpackLimit = { packed: 8192, unpacked: 32_768 };

type Packing = 'gzip' | 'zlib' | 'raw';

function packingOf(bytes: Uint8Array, encoding: string): Packing | undefined {
  const first = bytes[0] ?? 0;
  const second = bytes[1] ?? 0;
  if (first === 0x1f && second === 0x8b) return 'gzip';
  // RFC 1950: method 8 with a window that exists, and a check that divides by 31.
  if ((first & 0x8f) === 8 && (first * 256 + second) % 31 === 0) return 'zlib';
  return isMatch(/deflate/i, encoding) ? 'raw' : undefined;
}

/** What gzip says of its content's length, in its last four bytes (RFC 1952, 2.3.1). */
function saidLength(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes.length < 18 ? 0 : view.getUint32(bytes.length - 4, true);
}

/** Where the packed bytes begin behind gzip's header: ten bytes, then what its flags name (RFC 1952, 2.3). */
function endOfHeader(bytes: Uint8Array): number {
  const flags = bytes[3] ?? 0;
  let at = 10;
  if (flags & 4) at += 2 + (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256;
  // A name, then a comment, each up to a zero.
  for (let texts = (flags & 8 ? 1 : 0) + (flags & 16 ? 1 : 0); texts > 0; texts--) {
    while (bytes[at] ?? 0) at += 1;
    at += 1;
  }
  return at + (flags & 2);
}

/** Bytes without their compression, and how they were compressed; what cannot or need not be unpacked stays. */
export function unpacked(
  bytes: Uint8Array,
  encoding: string,
  limit: UnpackLimit,
): { bytes: Uint8Array; packing?: Packing } {
  const packing = packingOf(bytes, encoding);
  const said = packing === 'gzip' ? saidLength(bytes) : limit.unpacked;
  if (!packing || said > limit.unpacked || bytes.length > limit.packed) return { bytes };
  const start = packing === 'gzip' ? endOfHeader(bytes) : packing === 'zlib' ? 2 : 0;
  const plain = inflate(bytes, start, said);
  return plain ? { bytes: plain, packing } : { bytes };
}

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (let i = 0; i < bytes.length; i++) {
    crc ^= bytes[i] as number;
    for (let k = 0; k < 8; k++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}

function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (let i = 0; i < bytes.length; i++) {
    a = (a + (bytes[i] as number)) % 65_521;
    b = (b + a) % 65_521;
  }
  return b * 65_536 + a;
}

/** Longest block that holds bytes as they are. */
const LONGEST_STORED = 65_535;

/** Writes a number, byte by byte, and says where it ends. */
function writeWord(out: Uint8Array, at: number, word: number, isBigEndian: boolean): number {
  for (let i = 0; i < 4; i++) out[at + i] = word >>> (isBigEndian ? 24 - 8 * i : 8 * i);
  return at + 4;
}

/** Writes DEFLATE blocks that hold the bytes as they are (RFC 1951, 3.2.4), and says where they end. */
function writeStored(out: Uint8Array, start: number, bytes: Uint8Array): number {
  let end = start;
  for (let at = 0; at === 0 || at < bytes.length; at += LONGEST_STORED) {
    const part = bytes.subarray(at, at + LONGEST_STORED);
    out[end] = at + LONGEST_STORED >= bytes.length ? 1 : 0;
    out[end + 1] = part.length;
    out[end + 2] = part.length >> 8;
    out[end + 3] = ~part.length;
    out[end + 4] = ~part.length >> 8;
    out.set(part, end + 5);
    end += 5 + part.length;
  }
  return end;
}

/** Bytes in the same container they came in, not compressed again: whoever unpacks them gets the same. */
export function packed(bytes: Uint8Array, packing: Packing | undefined): Uint8Array {
  if (!packing) return bytes;
  const blocks = max(1, ceil(bytes.length / LONGEST_STORED));
  const out = new Uint8Array(bytes.length + 5 * blocks + 18);
  if (packing === 'raw') return out.subarray(0, writeStored(out, 0, bytes));
  if (packing === 'zlib') {
    out[0] = 0x78;
    out[1] = 1;
    const end = writeStored(out, 2, bytes);
    return out.subarray(0, writeWord(out, end, adler32(bytes), true));
  }
  out[0] = 0x1f;
  out[1] = 0x8b;
  out[2] = 8;
  out[9] = 255;
  const end = writeWord(out, writeStored(out, 10, bytes), crc32(bytes), false);
  return out.subarray(0, writeWord(out, end, bytes.length, false));
}
