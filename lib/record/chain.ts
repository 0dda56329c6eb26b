import { COLUMN_NAMES, type Declined, type Entry } from './entry.ts';

/** Names the layout; a reader that does not know it refuses. */
export const FORMAT = 'before-you-rate-record-1';

/** One line of an export, cell by cell; no cell holds a comma or a line's end. */
export type Row = readonly string[];

/** What an export says of itself. */
export interface Seal {
  /** ISO 8601, UTC. */
  exportedAt: string;
  /** The extension's version that wrote it. */
  version: string;
}

/** SHA-256 (FIPS 180-4) of a text, as 64 hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The days of an export in their order, which the chain of digests follows. */
export function daysOf(declined: Declined): string[] {
  return Object.keys(declined).toSorted();
}

/** Every line of an export in its order: ratings, declined ones by day, and the end, which counts them. */
export function rowsOf(entries: readonly Entry[], declined: Declined, seal: Seal): Row[] {
  const before = [
    ...entries.map((entry) => ['rating', ...COLUMN_NAMES.map((name) => entry[name])]),
    ...daysOf(declined).map((day) => ['declined', day, String(declined[day])]),
  ];
  return [...before, ['end', seal.exportedAt, seal.version, String(before.length)]];
}

/**
 * The digest of each line, made over the one before it and the line: a line that was changed, added, taken away or
 * moved changes every digest from there on. Whoever changes a line can make all of them anew, so the last digest is
 * to be kept apart from the file.
 */
export async function chainOf(rows: readonly Row[]): Promise<string[]> {
  const digests: string[] = [];
  let last = await sha256(FORMAT);
  for (const row of rows) {
    last = await sha256(`${last}\n${row.join(',')}`);
    digests.push(last);
  }
  return digests;
}
