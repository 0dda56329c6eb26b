/** A prefix code: how many codes there are of each length, and what they stand for, in order. */
interface Code {
  counts: Uint16Array;
  symbols: Uint16Array;
}

const LONGEST_CODE = 15;
const END_OF_BLOCK = 256;
/** The order in which the lengths of the code of lengths stand (RFC 1951, 3.2.7). */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

function codeOf(lengths: Uint8Array): Code {
  const counts = new Uint16Array(LONGEST_CODE + 1);
  for (let i = 0; i < lengths.length; i++)
    counts[lengths[i] as number] = (counts[lengths[i] as number] as number) + 1;
  counts[0] = 0;
  const next = new Uint16Array(LONGEST_CODE + 2);
  for (let i = 1; i <= LONGEST_CODE; i++) next[i + 1] = (next[i] as number) + (counts[i] as number);
  const symbols = new Uint16Array(lengths.length);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] as number;
    if (length === 0) continue;
    symbols[next[length] as number] = symbol;
    next[length] = (next[length] as number) + 1;
  }
  return { counts, symbols };
}

/** The code of blocks that bring none of their own (RFC 1951, 3.2.6). */
function fixedLengths(): Uint8Array {
  const lengths = new Uint8Array(288);
  for (let i = 0; i < 288; i++) lengths[i] = i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8;
  return lengths;
}

/** Thrown where the bytes are no DEFLATE, end too early, or hold more than wanted; never leaves this file. */
class Unreadable extends Error {}

/** Reads bits from the lowest up, as DEFLATE packs them. */
class Bits {
  private held = 0;
  private count = 0;
  private readonly bytes: Uint8Array;
  at: number;
  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  take(wanted: number): number {
    while (this.count < wanted) {
      if (this.at >= this.bytes.length) throw new Unreadable();
      this.held |= (this.bytes[this.at++] as number) << this.count;
      this.count += 8;
    }
    const value = this.held & ((1 << wanted) - 1);
    this.held >>>= wanted;
    this.count -= wanted;
    return value;
  }

  /** Goes on at the next byte. */
  align(): void {
    this.held = 0;
    this.count = 0;
  }

  symbol({ counts, symbols }: Code): number {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length <= LONGEST_CODE; length++) {
      code |= this.take(1);
      const count = counts[length] as number;
      if (code - first < count) return symbols[index + code - first] as number;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new Unreadable();
  }
}

interface Codes {
  literals: Code;
  distances: Code;
}

/** The two codes of a block that brings none along. */
function fixedCodes(): Codes {
  return { literals: codeOf(fixedLengths()), distances: codeOf(new Uint8Array(30).fill(5)) };
}

/** The two codes a block brings along. */
function readCodes(bits: Bits): Codes {
  const literals = bits.take(5) + 257;
  const distances = bits.take(5) + 1;
  const many = bits.take(4) + 4;
  const short = new Uint8Array(ORDER.length);
  for (let i = 0; i < many; i++) short[ORDER[i] as number] = bits.take(3);
  const code = codeOf(short);
  const lengths = new Uint8Array(literals + distances);
  for (let i = 0; i < lengths.length; ) {
    const symbol = bits.symbol(code);
    if (symbol < 16) {
      lengths[i++] = symbol;
      continue;
    }
    const repeated = symbol === 16 ? (lengths[i - 1] ?? 0) : 0;
    const times = symbol === 16 ? 3 + bits.take(2) : symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7);
    for (let k = 0; k < times; k++) lengths[i++] = repeated;
  }
  return { literals: codeOf(lengths.subarray(0, literals)), distances: codeOf(lengths.subarray(literals)) };
}

/** A length or distance of which a symbol says the beginning: `shared` symbols for each number of further bits. */
function extended(bits: Bits, symbol: number, shared: 4 | 2): number {
  const further = symbol < shared * 2 ? 0 : Math.floor(symbol / shared) - 1;
  return further === 0 ? symbol : ((shared + (symbol % shared)) << further) + bits.take(further);
}

/**
 * Unpacks DEFLATE (RFC 1951), up to a length: a rating's body or a batch, small and now and then. Smaller than any
 * library, and it stops where there is too much.
 * @param at where in the bytes it begins.
 * @param longest in bytes.
 * @returns undefined where the bytes cannot be unpacked, or to more than that.
 */
export function inflate(bytes: Uint8Array, at: number, longest: number): Uint8Array | undefined {
  const out = new Uint8Array(longest);
  let end = 0;
  const put = (byte: number) => {
    if (end >= longest) throw new Unreadable();
    out[end++] = byte;
  };
  try {
    const bits = new Bits(bytes, at);
    let isLast = 0;
    while (!isLast) {
      isLast = bits.take(1);
      const kind = bits.take(2);
      if (kind === 3) return undefined;
      if (kind === 0) {
        bits.align();
        const length = bits.take(16);
        bits.take(16);
        for (let i = 0; i < length; i++) put(bits.take(8));
        continue;
      }
      const { literals, distances } = kind === 2 ? readCodes(bits) : fixedCodes();
      for (let symbol = bits.symbol(literals); symbol !== END_OF_BLOCK; symbol = bits.symbol(literals)) {
        if (symbol < END_OF_BLOCK) {
          put(symbol);
          continue;
        }
        // The longest has a symbol of its own.
        const length = symbol === 285 ? 258 : 3 + extended(bits, symbol - 257, 4);
        const distance = 1 + extended(bits, bits.symbol(distances), 2);
        if (distance > end) return undefined;
        for (let i = 0; i < length; i++) put(out[end - distance] as number);
      }
    }
    return out.subarray(0, end);
  } catch {
    return undefined;
  }
}
