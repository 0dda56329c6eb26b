/** One field of a message: its number, wire type, and where its payload stands. */
export interface ProtoField {
  number: number;
  wireType: number;
  /** The value of a varint field, as far as a number holds it. */
  value: number;
  start: number;
  end: number;
}

/** What a walk over a message's outer fields found. */
export interface OuterFields {
  /** The fields met, until the end or the first byte that cannot be read. */
  fields: ProtoField[];
  /** False when the bytes are no protobuf message from start to end. */
  isReadable: boolean;
}

export const VARINT = 0;
export const LENGTH_DELIMITED = 2;
const LONGEST_VARINT = 10;

/** Bytes that follow a tag of a fixed-size wire type (64-bit, 32-bit). */
function fixedLength(wireType: number): number {
  return wireType === 1 ? 8 : wireType === 5 ? 4 : Number.NaN;
}

/**
 * Reads the outer tags of a protobuf message and nothing inside its fields; copies nothing.
 * Source: the protobuf wire format (protobuf.dev/programming-guides/encoding).
 */
export function outerFields(bytes: Uint8Array): OuterFields {
  const fields: ProtoField[] = [];
  let at = 0;
  const varint = (): number => {
    let value = 0;
    let scale = 1;
    for (let i = 0; i < LONGEST_VARINT; i++) {
      const byte = bytes[at++];
      if (byte === undefined) return Number.NaN;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 128;
    }
    return Number.NaN;
  };
  while (at < bytes.length) {
    const tag = varint();
    const wireType = tag % 8;
    const number = (tag - wireType) / 8;
    // Not a number, or the number that no field has.
    if (!(number > 0)) return { fields, isReadable: false };
    const value = wireType === VARINT ? varint() : 0;
    const length = wireType === VARINT ? 0 : wireType === LENGTH_DELIMITED ? varint() : fixedLength(wireType);
    if (!(value >= 0)) return { fields, isReadable: false };
    // A field whose length is cut off was begun all the same.
    fields[fields.length] = { number, wireType, value, start: at, end: at + length };
    if (!(length >= 0)) return { fields, isReadable: false };
    at += length;
  }
  return { fields, isReadable: at === bytes.length };
}
