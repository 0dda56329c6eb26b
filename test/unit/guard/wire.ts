import fc from 'fast-check';

/** One outer field of a protobuf message, as the wire format writes it. */
export interface Field {
  number: number;
  wireType: 0 | 1 | 2 | 5;
  /** The payload without tag and length. */
  payload: Uint8Array;
}

export function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  return [...bytes, rest];
}

/** Writes fields in the order given. */
export function written(fields: readonly Field[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(({ number, wireType, payload }) => [
      ...varint(number * 8 + wireType),
      ...(wireType === 2 ? varint(payload.length) : []),
      ...payload,
    ]),
  );
}

/** Any field but message feedback: the other cases, the header, and numbers nobody uses yet. */
const otherNumber = fc.integer({ min: 1, max: 536_870_911 }).filter((number) => number !== 5);

function payloadFor(wireType: Field['wireType']): fc.Arbitrary<Uint8Array> {
  if (wireType === 0)
    return fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }).map((n) => Uint8Array.from(varint(n)));
  const length = { 1: 8, 5: 4 }[wireType as 1 | 5];
  return length ? fc.uint8Array({ minLength: length, maxLength: length }) : fc.uint8Array({ maxLength: 200 });
}

const wireType = fc.constantFrom<Field['wireType'][]>(0, 1, 2, 5);

export const otherField: fc.Arbitrary<Field> = fc
  .tuple(otherNumber, wireType)
  .chain(([number, type]) => payloadFor(type).map((payload) => ({ number, wireType: type, payload })));

export const otherFields = fc.array(otherField, { maxLength: 8 });

/** Message feedback with arbitrary content inside. */
export const feedbackField: fc.Arbitrary<Field> = fc
  .uint8Array({ maxLength: 200 })
  .map((payload) => ({ number: 5, wireType: 2, payload }));
