/** What a walk over a message's outer fields found. */
export interface OuterFields {
  /** Numbers of the length-delimited fields met, until the end or the first byte that cannot be read. */
  messages: number[];
  /** False when the bytes are no protobuf message from start to end. */
  isReadable: boolean;
}

const LENGTH_DELIMITED = 2;
/** Bytes that follow a tag of a fixed-size wire type (64-bit, 32-bit). */
const FIXED: Readonly<Record<number, number>> = { 1: 8, 5: 4 };
const LONGEST_VARINT = 10;

/**
 * Reads the outer tags of a protobuf message and nothing inside its fields.
 * Source: the protobuf wire format (protobuf.dev/programming-guides/encoding).
 */
export function outerFields(bytes: Uint8Array): OuterFields {
  const messages: number[] = [];
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let i = 0; i < LONGEST_VARINT; i++) {
      const byte = bytes[at++];
      if (byte === undefined) return Number.NaN;
      value += (byte & 0x7f) * 2 ** (7 * i);
      if (byte < 0x80) return value;
    }
    return Number.NaN;
  };
  while (at < bytes.length) {
    const tag = varint();
    const wireType = tag % 8;
    const field = Math.floor(tag / 8);
    if (Number.isNaN(tag) || field === 0) return { messages, isReadable: false };
    if (wireType === 0) {
      if (Number.isNaN(varint())) return { messages, isReadable: false };
      continue;
    }
    if (wireType === LENGTH_DELIMITED) messages.push(field);
    const length = wireType === LENGTH_DELIMITED ? varint() : FIXED[wireType];
    if (length === undefined || Number.isNaN(length)) return { messages, isReadable: false };
    at += length;
  }
  return { messages, isReadable: at === bytes.length };
}
