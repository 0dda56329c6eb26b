import { isRecord } from './problem.ts';

/** The same JSON for the same content: Chrome gives a record back with its keys sorted. */
export function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, part) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}
