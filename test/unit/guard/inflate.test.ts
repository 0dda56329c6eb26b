import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { deflateSync as otherDeflate, gzipSync as otherGzip } from 'fflate';
import { expect, test } from 'vitest';
import { BATCH, packed, RATING, unpacked } from '../../../lib/guard/codec.ts';
import { inflate } from '../../../lib/guard/inflate.ts';

/** Bytes that repeat themselves and such that do not. */
const content = fc.oneof(
  fc.uint8Array({ maxLength: 2000 }),
  fc
    .tuple(fc.uint8Array({ minLength: 1, maxLength: 60 }), fc.nat(80), fc.uint8Array({ maxLength: 300 }))
    .map(([part, times, rest]) =>
      Uint8Array.from([
        ...Array(times)
          .fill([...part])
          .flat(),
        ...rest,
      ]),
    ),
);
const level = fc.integer({ min: 0, max: 9 });

test('unpacks what two other libraries packed, at every level', () => {
  fc.assert(
    fc.property(content, level, (bytes, at) => {
      for (const packed of [deflateRawSync(bytes, { level: at }), otherDeflate(bytes, { level: at as 6 })])
        expect(inflate(packed, 0, bytes.length)).toEqual(bytes);
    }),
    { numRuns: 500 },
  );
});

test('in each container, its header long or short; packed again and unpacked it is the same', () => {
  fc.assert(
    fc.property(content, level, (bytes, at) => {
      const named = otherGzip(bytes, {
        filename: 'batch.json',
        comment: 'x',
        level: at as 6,
        mtime: 0,
      } as never);
      const forms: [Uint8Array, string][] = [
        [gzipSync(bytes, { level: at }), 'gzip'],
        [named, 'gzip'],
        [deflateSync(bytes, { level: at }), 'deflate'],
        [deflateRawSync(bytes, { level: at }), 'deflate-raw'],
      ];
      for (const [form, encoding] of forms) {
        const { bytes: plain, packing } = unpacked(new Uint8Array(form), encoding, BATCH);
        expect([packing !== undefined, plain]).toEqual([true, bytes]);
        expect(unpacked(packed(bytes, packing), encoding, BATCH).bytes).toEqual(bytes);
      }
    }),
  );
});

test('whatever is cut off, changed or too much is left as it is, and nothing crashes', () => {
  fc.assert(
    fc.property(content, fc.nat(), fc.nat(255), (bytes, place, value) => {
      const form = new Uint8Array(gzipSync(bytes));
      const cut = form.subarray(0, place % form.length);
      const changed = form.with(place % form.length, value);
      for (const each of [cut, changed])
        expect(unpacked(each, 'gzip', BATCH).bytes).toBeInstanceOf(Uint8Array);
      if (bytes.length > 0) expect(inflate(deflateRawSync(bytes), 0, bytes.length - 1)).toBeUndefined();
    }),
  );
});

test('a bomb is not unpacked, by what it says nor by what comes out', () => {
  const zeros = new Uint8Array(5_000_000);
  for (const form of [gzipSync(zeros), deflateSync(zeros), gzipSync(zeros).subarray(0, -4)]) {
    const bytes = new Uint8Array(form);
    expect(unpacked(bytes, '', RATING).bytes).toBe(bytes);
  }
});
