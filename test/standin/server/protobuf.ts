/** A field as it stands in a message: a number for varints, bytes for what carries its length. */
export type WireField = [number: number, value: bigint | Buffer];

const SIZES: Record<number, number> = { 1: 8, 5: 4 };

/** Reads the fields of a protobuf message in their order; throws where it is none. */
export function readFields(bytes: Buffer): WireField[] {
  const fields: WireField[] = [];
  let offset = 0;
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = bytes[offset++];
      if (byte === undefined) throw new Error('Cut off');
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return BigInt.asUintN(64, value);
    }
    throw new Error('No varint');
  };
  const take = (length: number): Buffer => {
    if (offset + length > bytes.length) throw new Error('Cut off');
    offset += length;
    return bytes.subarray(offset - length, offset);
  };
  while (offset < bytes.length) {
    const tag = Number(varint());
    const [number, wire] = [Math.floor(tag / 8), tag % 8];
    if (number === 0) throw new Error('No field has the number 0');
    if (wire === 0) fields.push([number, varint()]);
    else if (wire === 2) fields.push([number, take(Number(varint()))]);
    else if (wire in SIZES) take(SIZES[wire] ?? 0);
    else throw new Error(`Unknown wire type ${wire}`);
  }
  return fields;
}

/** The last text in a field, as protobuf has it. */
export function text(fields: readonly WireField[], number: number): string {
  const value = fields.findLast((each) => each[0] === number && typeof each[1] !== 'bigint')?.[1];
  return value instanceof Buffer ? value.toString('utf8') : '';
}

/** The last number in a field; 0 where there is none. */
export function integer(fields: readonly WireField[], number: number): number {
  const value = fields.findLast((each) => each[0] === number && typeof each[1] === 'bigint')?.[1];
  return Number(value ?? 0n);
}

/** A message in a field: several are read as one, as protobuf has it. */
export function message(fields: readonly WireField[], number: number): WireField[] {
  const parts = fields.flatMap(([found, value]) =>
    found === number && typeof value !== 'bigint' ? [value] : [],
  );
  return readFields(Buffer.concat(parts));
}
