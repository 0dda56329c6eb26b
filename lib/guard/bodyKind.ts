import { free, getPrototypeOf, getterOf, isFields, isTakenBy } from './natives.ts';

export type BodyKind = 'buffer' | 'blob' | 'params' | 'form' | 'stream';

export const { isView } = ArrayBuffer;
export const sizeOf = getterOf<Blob, number>(Blob.prototype, 'size');
export const searchOf = free(URLSearchParams.prototype.toString);
export const fieldOf = free(FormData.prototype.get);
const lengthOf = getterOf<ArrayBuffer, number>(ArrayBuffer.prototype, 'byteLength');
const lockOf = getterOf<ReadableStream, boolean>(ReadableStream.prototype, 'locked');

interface Known {
  kind: BodyKind;
  prototype: object;
  /** Takes this kind alone. */
  reads: (body: never) => unknown;
}

const KNOWN: readonly Known[] = [
  { kind: 'blob', prototype: Blob.prototype, reads: sizeOf },
  { kind: 'blob', prototype: File.prototype, reads: sizeOf },
  { kind: 'buffer', prototype: ArrayBuffer.prototype, reads: lengthOf },
  { kind: 'params', prototype: URLSearchParams.prototype, reads: searchOf },
  { kind: 'form', prototype: FormData.prototype, reads: (form: FormData) => fieldOf(form, '') },
  { kind: 'stream', prototype: ReadableStream.prototype, reads: lockOf },
];

function kindAmong(body: unknown, prototype?: object | null): BodyKind | undefined {
  for (let i = 0; i < KNOWN.length; i++) {
    const known = KNOWN[i] as Known;
    if (prototype !== undefined && known.prototype !== prototype) continue;
    if (isTakenBy(known.reads, body)) return known.kind;
  }
  return undefined;
}

/**
 * What a body is, whatever it says of itself; undefined for text, a view of a buffer and what no browser knows. Its
 * prototype only tells what to try first: each try that fails makes an error, which costs more than all else here.
 */
export function kindOfBody(body: unknown): BodyKind | undefined {
  if (!isFields(body) || isView(body)) return undefined;
  return kindAmong(body, getPrototypeOf(body)) ?? kindAmong(body);
}
