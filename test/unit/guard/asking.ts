import { gzipSync, zlibSync } from 'fflate';
import { wayOf } from '../../../lib/guard/address.ts';
import { type Ruling, rule } from '../../../lib/guard/judge.ts';
import type { GuardWord } from '../../../lib/guard/link.ts';
import type { Permit } from '../../../lib/guard/permit.ts';

export const BASE = 'https://claude.ai/new';
export const ORG = '11111111-2222-4333-8444-555555555555';
export const CHAT = '0f5e9c1a-7a3b-4c52-9d4e-1b0a2c3d4e5f';
export const MESSAGE = 'a1b2c3d4-0000-4000-8000-00000000abcd';

export interface Asking {
  url: string;
  body?: string | Uint8Array | undefined;
  type?: string | undefined;
  encoding?: string | undefined;
}

/** A gate that never lets anything leave, and what it was told. */
export function closed(): Permit & { words: GuardWord[] } {
  const words: GuardWord[] = [];
  const say = (word: GuardWord) => {
    words.push(word);
    return false;
  };
  return { words, mayLeave: say, mayEventLeave: say, arrived: () => undefined };
}

/** What the guard does with a request while the gate is closed, and what it says. */
export function ask({ url, body, type = '', encoding = '' }: Asking): {
  ruling: Ruling | undefined;
  word: GuardWord | undefined;
} {
  const permit = closed();
  const way = wayOf(url, BASE);
  const ruling = way === 'untouched' ? undefined : rule({ way, address: url, body, type, encoding }, permit);
  return { ruling, word: permit.words[0] };
}

/** True where it goes on byte for byte. */
export const passes = (asking: Asking): boolean => ask(asking).ruling === undefined;

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
export const text = (read: string | Uint8Array | undefined): string =>
  typeof read === 'string' ? read : new TextDecoder().decode(read);
export const json = (value: unknown): string => JSON.stringify(value);
/** The same in many lines. */
export const spaced = (value: unknown): string => JSON.stringify(value, undefined, 1);
export const zipped = (value: string | Uint8Array): Uint8Array =>
  gzipSync(typeof value === 'string' ? bytes(value) : value, { mtime: 0 });
export const deflated = (value: string | Uint8Array): Uint8Array =>
  zlibSync(typeof value === 'string' ? bytes(value) : value);
