/** A field to write: text, bytes and messages are length-delimited, numbers and booleans varints. */
export type Field = readonly [number: number, value: string | Uint8Array | number | boolean];

const VARINT = 0;
const LENGTH_DELIMITED = 2;

/** Writes a protobuf message, fields in the order given. */
export function encode(fields: readonly Field[]): Uint8Array<ArrayBuffer> {
  const parts: (number[] | Uint8Array)[] = [];
  for (const [number, value] of fields) {
    if (typeof value === 'number' || typeof value === 'boolean') {
      parts.push(varint(number * 8 + VARINT), varint(Number(value)));
    } else {
      const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
      parts.push(varint(number * 8 + LENGTH_DELIMITED), varint(bytes.length), bytes);
    }
  }
  return join(parts);
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  let left = value;
  for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) + 128);
  return [...bytes, left];
}

function join(parts: readonly (number[] | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}
