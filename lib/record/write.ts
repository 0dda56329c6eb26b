import { chainOf, daysOf, FORMAT, type Row, rowsOf, type Seal } from './chain.ts';
import { COLUMN_NAMES, type Declined, type Entry } from './entry.ts';

/** The record as it is kept. */
export interface Kept {
  /** Oldest first. */
  entries: readonly Entry[];
  declined: Declined;
}

/** The file's first line. */
export const HEADER = ['kind', ...COLUMN_NAMES, 'digest'].join(',');

/** RFC 4180, every line as wide as the first; no cell needs quotes. */
export async function toCsv({ entries, declined }: Kept, seal: Seal): Promise<string> {
  const rows = rowsOf(entries, declined, seal);
  const digests = await chainOf(rows);
  const width = COLUMN_NAMES.length + 1;
  const line = (row: Row, digest: string | undefined) =>
    [...row, ...Array<string>(width - row.length).fill(''), digest].join(',');
  return `${[HEADER, ...rows.map((row, i) => line(row, digests[i]))].join('\r\n')}\r\n`;
}

/** The same as JSON; its schema is `record.schema.json`. */
export async function toJson({ entries, declined }: Kept, seal: Seal): Promise<string> {
  const digests = await chainOf(rowsOf(entries, declined, seal));
  const content = {
    format: FORMAT,
    ...seal,
    entries: entries.map((entry, i) => ({ ...entry, digest: digests[i] })),
    declined: daysOf(declined).map((day, i) => ({
      day,
      count: declined[day],
      digest: digests[entries.length + i],
    })),
    digest: digests.at(-1),
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}
