import { isDue, rereadBy } from './day.ts';
import type { Day, Source } from './fact.ts';
import { FACT_IDS, FACTS } from './facts.ts';
import { READINGS, type Reading } from './readings.ts';

/** A document whose day to be read again has come. */
export interface Due {
  /** That day; `unknown` where no reading is dated, and so at once. */
  by: Day;
  title: string;
  url: string;
  /** Of the facts and readings that rest on it. */
  ids: string[];
}

/**
 * The documents to be read again, those due for longest first; one without a dated reading before all.
 * @param now epoch milliseconds.
 */
export function dueDocuments(now: number): Due[] {
  const sources: [string, Source | undefined][] = [
    ...FACT_IDS.map((id): [string, Source] => [id, FACTS[id]]),
    ...Object.entries<Reading>(READINGS).map(([id, { source }]): [string, Source | undefined] => [
      id,
      source,
    ]),
  ];
  const due = new Map<string, Due>();
  for (const [id, source] of sources) {
    if (!source || !isDue(source, now)) continue;
    const { document: title, url } = source;
    const by = rereadBy(source);
    const key = `${by} ${title} ${url}`;
    due.set(key, { by, title, url, ids: [...(due.get(key)?.ids ?? []), id] });
  }
  const rank = ({ by, title }: Due): string => `${by === 'unknown' ? '' : by} ${title}`;
  return [...due.values()].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
