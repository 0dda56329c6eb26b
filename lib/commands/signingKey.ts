import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/** What a Chromium package takes from the administrator's key. */
export interface SigningKey {
  /** For the manifest's `key`: the public half in DER, base64. */
  publicKey: string;
  /** The id that Chrome, Chromium and Edge give the extension. */
  id: string;
}

/** The id of a public key in DER: 16 bytes of SHA-256, their hexadecimal digits mapped to a–p. */
export function idOfKey(der: Uint8Array): string {
  const digits = createHash('sha256').update(der).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Makes an RSA key that only its owner may read; fails where the file exists. */
export function makeKey(file: string): void {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
}

/** Reads the administrator's key; throws with one line where it is none that Chromium takes. */
export function readKey(file: string): SigningKey {
  let key: KeyObject;
  try {
    key = createPrivateKey(readFileSync(file));
  } catch {
    throw new Error(`${file} holds no private key in PEM, or one with a passphrase.`);
  }
  if (key.asymmetricKeyType !== 'rsa' || (key.asymmetricKeyDetails?.modulusLength ?? 0) < 2048) {
    throw new Error(`${file} must hold an RSA key of at least 2048 bits.`);
  }
  const der = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return { publicKey: der.toString('base64'), id: idOfKey(der) };
}
