/** What a value that cannot be used is, said without its content. */
export const FOUND = [
  'nothing',
  'list',
  'text',
  'number',
  'flag',
  'record',
  'emptyText',
  'longText',
  'word',
  'scheme',
  'noAddress',
  'entries',
  'unknownKey',
  'noSelector',
  'everyButton',
  'wideSelector',
] as const;
export type FoundKind = (typeof FOUND)[number];

export const EXPECTED = [
  'settings',
  'answer',
  'ownAction',
  'ownTick',
  'ownQuiet',
  'policy',
  'sightings',
  'correction',
  'action',
  'flag',
  'notice',
  'keeping',
  'quiet',
  'place',
  'language',
  'text',
  'texts',
  'link',
  'domain',
  'domains',
  'keys',
  'selector',
  'nearestKey',
  'knownKey',
] as const;
export type ExpectedKind = (typeof EXPECTED)[number];

export interface Found {
  is: FoundKind;
  /** A short word, a link's scheme or the start of a selector; never long content. */
  value?: string;
  count?: number;
  /** It was an entry of a list, whose other entries hold. */
  isEntry?: boolean;
}

export interface Expected {
  is: ExpectedKind;
  /** The nearest known key. */
  value?: string;
  /** Most characters of a text, most entries of a list. */
  longest?: number;
  most?: number;
}

/** A value that could not be used: which key, what was found, what is expected. `problemText` puts it in words. */
export interface Problem {
  key: string;
  found: Found;
  expected: Expected;
}

const KINDS: Record<string, FoundKind> = { string: 'text', number: 'number', boolean: 'flag' };

/** A value's kind, without its content. */
export function kindOf(value: unknown): Found {
  if (value === null || value === undefined) return { is: 'nothing' };
  if (Array.isArray(value)) return { is: 'list' };
  return { is: KINDS[typeof value] ?? 'record' };
}

/** True for a plain record, the only thing that has keys to read. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPart(value: unknown, kinds: readonly string[]): boolean {
  if (!isRecord(value) || !kinds.includes(value.is as string)) return false;
  const { is: _, ...rest } = value;
  return Object.values(rest).every((part) => ['string', 'number', 'boolean'].includes(typeof part));
}

/** True for a problem that can be put in words; one that was stored may have been altered. */
export function isProblem(value: unknown): value is Problem {
  return (
    isRecord(value) &&
    typeof value.key === 'string' &&
    isPart(value.found, FOUND) &&
    isPart(value.expected, EXPECTED)
  );
}
