/** A value that could not be used: which key, what was found, what is expected. */
export interface Problem {
  key: string;
  found: string;
  expected: string;
}

/** A value's kind in words a person can act on, without its content. */
export function kindOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  const kinds: Record<string, string> = { string: 'text', number: 'a number', boolean: 'a yes/no value' };
  return kinds[typeof value] ?? 'a record of another form';
}

/** True for a plain record, the only thing that has keys to read. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
