import { createHash, createPublicKey, verify } from 'node:crypto';

/** A CRX3 file read from its format's description, and its signature checked; apart from the library that wrote it. */
export interface Crx {
  /** The key that signed, in DER. */
  publicKey: Buffer;
  /** The id that the signed header names, as letters. */
  id: string;
  isSigned: boolean;
  zip: Buffer;
}

/** The length-delimited fields of a protocol buffer: number and bytes. */
function fields(bytes: Buffer): [number, Buffer][] {
  const found: [number, Buffer][] = [];
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < bytes.length) {
    const tag = varint();
    if (tag % 8 !== 2) throw new Error(`wire type ${tag % 8}`);
    const length = varint();
    found.push([Math.floor(tag / 8), bytes.subarray(at, at + length)]);
    at += length;
  }
  return found;
}

function field(bytes: Buffer, number: number): Buffer {
  const found = fields(bytes).filter(([other]) => other === number);
  if (found.length !== 1) throw new Error(`${found.length} fields ${number}`);
  return found[0]?.[1] as Buffer;
}

function letters(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('hex')
    .replace(/./g, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)] ?? '');
}

/** The id that a public key gives: the first half of its SHA-256. */
export function idFromKey(der: Uint8Array): string {
  return letters(createHash('sha256').update(der).digest().subarray(0, 16));
}

export function parseCrx(file: Buffer): Crx {
  if (file.subarray(0, 4).toString('latin1') !== 'Cr24') throw new Error('magic');
  if (file.readUInt32LE(4) !== 3) throw new Error('version');
  const length = file.readUInt32LE(8);
  const header = file.subarray(12, 12 + length);
  const zip = file.subarray(12 + length);
  // sha256_with_rsa: 2; in it public_key: 1, signature: 2. signed_header_data: 10000; in it crx_id: 1.
  const proof = field(header, 2);
  const signed = field(header, 10000);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(signed.length);
  const message = Buffer.concat([Buffer.from('CRX3 SignedData\0', 'latin1'), size, signed, zip]);
  const publicKey = field(proof, 1);
  const key = createPublicKey({ key: publicKey, format: 'der', type: 'spki' });
  return {
    publicKey,
    id: letters(field(signed, 1)),
    isSigned: verify('sha256', message, key, field(proof, 2)),
    zip,
  };
}
