import { DOMAIN } from '../values/domain.ts';
import type { Expected, ExpectedKind } from '../values/problem.ts';
import SHAPES from './shapes.json' with { type: 'json' };

/** How a key's values are told without a library, for the scripts that load on the page. */
export interface ValueRule {
  expected: Expected;
  isGood(value: unknown): boolean;
  /** The value without blanks around its texts; words to choose from are taken as they stand. */
  clean(value: unknown): unknown;
  /** What holds instead of a bad value: the strictest sensible one, or undefined where unset is that. */
  standIn(bad: unknown): unknown;
  /** For lists: whether one entry could stand alone. */
  isGoodEntry?: (entry: unknown) => boolean;
}

const HTTPS = /^https:\/\/[^/]/i;
/** Most characters and most entries, so that no value slows a press down. */
export const LIMITS = {
  name: 80,
  text: 300,
  link: 2000,
  domain: 253,
  texts: 50,
  domains: 200,
} as const;

function isWord(value: unknown, words: readonly string[]): boolean {
  return typeof value === 'string' && words.includes(value);
}

/** A text without the blanks around it. */
export function trimmed(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value;
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value !== '' && value === value.trim() && value.length <= longest;
}

/** True for what begins as an https address does, whatever comes after. */
export function isHttps(text: string): boolean {
  return /^https:\/\//i.test(text);
}

/** True for an https address, the only kind of link that is ever shown. */
export function isLink(value: unknown): value is string {
  return isText(value, LIMITS.link) && HTTPS.test(value) && URL.canParse(value);
}

/** True for a domain as work and personal domains are written. */
export function isDomain(value: unknown): value is string {
  return isText(value, LIMITS.domain) && DOMAIN.test(value);
}

/** One key of the policy as data, without a library: `shapes.json` holds them all. */
export interface Shape {
  expected: ExpectedKind;
  /** The words there are to choose from. */
  words?: readonly string[];
  /** Most characters of a text, or of a list's texts. */
  longest?: number;
  /** Most entries; only lists have it. */
  most?: number;
  strictest?: string | boolean;
  isDecisive?: boolean;
}

/** How an entry of a list, or a value that is none, is told. */
function isGoodOne({ expected, words, longest = 0 }: Shape): (value: unknown) => boolean {
  if (words) return (value) => isWord(value, words);
  if (expected === 'flag') return (value) => typeof value === 'boolean';
  if (expected === 'link') return isLink;
  if (expected === 'domains') return isDomain;
  return (value) => isText(value, longest);
}

/** What a problem says is expected: of a list of words only how many there are. */
function expectedOf({ expected, longest, most }: Shape): Expected {
  const isTextual = expected === 'text' || expected === 'texts';
  return {
    is: expected,
    ...(isTextual && longest !== undefined && { longest }),
    ...(most !== undefined && { most }),
  };
}

function ruleOf(shape: Shape): ValueRule {
  const { most, strictest, words } = shape;
  const isGood = isGoodOne(shape);
  const expected = expectedOf(shape);
  const cleanOne = words ? (value: unknown) => value : trimmed;
  if (most === undefined) return { expected, clean: cleanOne, isGood, standIn: () => strictest };
  return {
    expected,
    clean: (value) => (Array.isArray(value) ? value.map(cleanOne) : value),
    isGood: (value) => Array.isArray(value) && value.length <= most && value.every(isGood),
    standIn: (bad) => (Array.isArray(bad) ? bad.filter(isGood).slice(0, most) : []),
    isGoodEntry: isGood,
  };
}

type Key = keyof typeof SHAPES;
const ENTRIES = Object.entries(SHAPES) as [Key, Shape][];

/** The keys' names, in the schema's order. */
export const KEY_NAMES = ENTRIES.map(([name]) => name);

/** The rule of every key; the schema says the same with zod, and a test compares them. */
export const VALUE_RULES = Object.fromEntries(
  ENTRIES.map(([name, shape]) => [name, ruleOf(shape)]),
) as Readonly<Record<Key, ValueRule>>;

/** Keys on which the meaning of the others depends: without them nobody knows what was enforced, and for whom. */
export const DECISIVE = ENTRIES.filter(([, { isDecisive }]) => isDecisive).map(([name]) => name);

/** The strictest that the keys can ask for together. */
export const STRICTEST = Object.fromEntries(
  ENTRIES.flatMap(([name, { strictest }]) => (strictest === undefined ? [] : [[name, strictest]])),
) as Partial<Record<Key, unknown>>;
