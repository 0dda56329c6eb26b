import { chainOf, FORMAT, type Row, rowsOf } from '../record/chain.ts';
import { COLUMN_NAMES, DAY, type Declined, type Entry, isCount, isEntry } from '../record/entry.ts';
import { HEADER } from '../record/write.ts';
import { isRecord } from '../values/problem.ts';

/** What a check of an export found: all of it unchanged, or the first line that is not as it was written. */
export type Finding =
  | { isUnchanged: true; ratings: number; digest: string }
  | { isUnchanged: false; line: number; found: string; expected: string };

/** An export taken apart: its lines and the digest each of them carries. */
interface Parts {
  rows: Row[];
  digests: string[];
}

class Refused extends Error {
  constructor(
    readonly line: number,
    readonly found: string,
    readonly expected: string,
  ) {
    super();
  }
}

function entryOf(cells: Row): unknown {
  return Object.fromEntries(COLUMN_NAMES.map((name, i) => [name, cells[i]]));
}

const isRow: Record<string, (cells: Row) => boolean> = {
  rating: (cells) => cells.length === COLUMN_NAMES.length && isEntry(entryOf(cells)),
  declined: ([day = '', count = '', ...rest]) =>
    DAY.test(day) && isCount(Number(count)) && String(Number(count)) === count && rest.length === 0,
  end: ([, , count = '', ...rest]) => /^\d+$/.test(count) && rest.length === 0,
};

/** The lines of a CSV export. A program that saved it anew may have changed its line ends; nothing else is let pass. */
function partsOfCsv(text: string): Parts {
  const [header, ...lines] = text.replace(/\r?\n$/, '').split(/\r?\n/);
  if (header !== HEADER) throw new Refused(1, header?.slice(0, 60) ?? '', 'the header of a record');
  const rows = lines.map((line, i): { row: Row; digest: string } => {
    const cells = line.split(',');
    const width = cells.length;
    const digest = cells.pop() ?? '';
    while (cells[0] !== 'rating' && cells.at(-1) === '') cells.pop();
    const [kind = '', ...rest] = cells;
    if (width !== COLUMN_NAMES.length + 2 || !isRow[kind]?.(rest)) {
      throw new Refused(i + 2, line.slice(0, 60), 'a line of a record');
    }
    return { row: cells, digest };
  });
  return { rows: rows.map(({ row }) => row), digests: rows.map(({ digest }) => digest) };
}

/** The lines of a JSON export; line numbers count entries, then days, then the end. */
function partsOfJson(text: string): Parts {
  const parsed = ((): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      throw new Refused(1, text.slice(0, 60), 'JSON or CSV as the extension exports it');
    }
  })();
  const { format, exportedAt, version, entries, declined, digest } = isRecord(parsed) ? parsed : {};
  if (format !== FORMAT) throw new Refused(1, String(format), FORMAT);
  if (!Array.isArray(entries) || !Array.isArray(declined)) {
    throw new Refused(1, 'no lists', 'lists of entries and declined ratings');
  }
  const digests: string[] = [];
  const kept = entries.map((each: unknown, i): Entry => {
    const { digest: own, ...entry } = isRecord(each) ? each : {};
    if (!isEntry(entry)) throw new Refused(i + 1, 'something else', 'an entry');
    digests.push(String(own));
    return entry;
  });
  const days: Declined = Object.fromEntries(
    declined.map((each: unknown, i): [string, number] => {
      const { day, count, digest: own } = isRecord(each) ? each : {};
      if (!DAY.test(String(day)) || !isCount(count)) {
        throw new Refused(kept.length + i + 1, 'something else', 'a day and a count');
      }
      digests.push(String(own));
      return [String(day), count];
    }),
  );
  digests.push(String(digest));
  const rows = rowsOf(kept, days, { exportedAt: String(exportedAt), version: String(version) });
  if (rows.length !== digests.length)
    throw new Refused(rows.length, 'a day that stands twice', 'each day once');
  return { rows, digests };
}

/**
 * Checks an export, CSV or JSON, line by line against its chain of digests.
 * @param expected the last digest as it was noted when the file was written; without it only careless changes show.
 */
export async function verify(text: string, expected?: string): Promise<Finding> {
  try {
    const isJson = text.trimStart().startsWith('{');
    const { rows, digests } = isJson ? partsOfJson(text) : partsOfCsv(text);
    // A JSON file has no header line.
    const first = isJson ? 1 : 2;
    const chain = await chainOf(rows);
    const at = chain.findIndex((digest, i) => digest !== digests[i]);
    if (at >= 0) throw new Refused(at + first, digests[at] ?? 'nothing', chain[at] ?? 'nothing');
    const end = rows.at(-1) ?? [];
    const isWhole = end[0] === 'end' && rows.findIndex(([kind]) => kind === 'end') === rows.length - 1;
    if (!isWhole || end[3] !== String(rows.length - 1)) {
      throw new Refused(
        rows.length + first - 1,
        'no end, or lines missing before it',
        'the end that counts all lines',
      );
    }
    const digest = digests.at(-1) ?? '';
    if (expected !== undefined && expected !== digest)
      throw new Refused(rows.length + first - 1, digest, expected);
    return { isUnchanged: true, ratings: rows.filter(([kind]) => kind === 'rating').length, digest };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { line, found, expected: wanted } = error;
    return { isUnchanged: false, line, found, expected: wanted };
  }
}
