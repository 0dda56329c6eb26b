import { nearest } from '../values/nearest.ts';
import { type Expected, type Found, kindOf, type Problem } from '../values/problem.ts';
import type { PolicyCopy } from './copy.ts';
import type { PolicyKey } from './schema.ts';
import { isHttps, KEY_NAMES, LIMITS, trimmed, VALUE_RULES, type ValueRule } from './values.ts';

/** What of a policy a problem repeats, at most 40 characters: a word; where a domain belongs, what may be meant as one. */
const WORD = /^[\p{L}\p{N}@.*_-]{1,40}$/u;
const DOMAIN_LIKE = /^[\p{L}\p{N}@.*_:/,;-]{1,40}$/u;
/** Longest name of a key that a problem repeats, in characters. */
const LONGEST_KEY = 60;
/** Most keys that nobody knows and that are named: a policy may hold any number of them. */
const MOST_UNKNOWN = 100;
/** A text longer than this is no word that was mistyped. */
const LONG = 300;

function foundIn(value: unknown, rule: ValueRule): Found {
  if (Array.isArray(value)) return foundInList(value, rule);
  if (typeof value !== 'string') return kindOf(value);
  if (value.trim() === '') return { is: 'emptyText' };
  const { is } = rule.expected;
  if (is === 'link' && isHttps(value.trim()))
    return { is: value.length > LIMITS.link ? 'longText' : 'noAddress' };
  const scheme = /^[a-z][a-z0-9+.-]{0,20}:/i.exec(value.trim())?.[0];
  if (is === 'link' && scheme) return { is: 'scheme', value: scheme };
  if ((is === 'domains' ? DOMAIN_LIKE : WORD).test(value)) return { is: 'word', value };
  return value.length > LONG ? { is: 'longText' } : kindOf(value);
}

function foundInList(list: readonly unknown[], rule: ValueRule): Found {
  if (!rule.isGoodEntry) return kindOf(list);
  const bad = list.find((entry) => !rule.isGoodEntry?.(trimmed(entry)));
  if (bad === undefined) return { is: 'entries', count: list.length };
  return { ...(Array.isArray(bad) ? kindOf(bad) : foundIn(bad, rule)), isEntry: true };
}

function isKnown(key: string): key is PolicyKey {
  return (KEY_NAMES as readonly string[]).includes(key);
}

/**
 * The policy with each 0 and 1 that stands for yes or no as that. Firefox hands a DWORD of the Windows registry on as
 * a number (WindowsGPOParser.sys.mjs), where Chrome goes by the schema; any other number stays, to be named.
 */
export function flagsOf(managed: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(managed).map(([key, value]) => {
      const isFlag = isKnown(key) && VALUE_RULES[key].expected.is === 'flag';
      return [key, isFlag && (value === 0 || value === 1) ? value === 1 : value];
    }),
  );
}

/**
 * Checks a policy key by key: a bad one is named and its strictest sensible value stands in; the others hold.
 * @param managed what `storage.managed` gave.
 */
export function readManaged(managed: Record<string, unknown>): PolicyCopy {
  const values: Partial<Record<PolicyKey, unknown>> = {};
  const problems: Problem[] = [];
  let unknown = 0;
  for (const [key, value] of Object.entries(managed)) {
    if (!isKnown(key)) {
      if (++unknown > MOST_UNKNOWN) continue;
      const near = nearest(key, KEY_NAMES);
      const expected: Expected = near === undefined ? { is: 'knownKey' } : { is: 'nearestKey', value: near };
      problems.push({ key: key.slice(0, LONGEST_KEY), found: { is: 'unknownKey' }, expected });
      continue;
    }
    if (value === undefined) continue;
    const rule = VALUE_RULES[key];
    const cleaned = rule.clean(value);
    if (rule.isGood(cleaned)) {
      values[key] = cleaned;
      continue;
    }
    problems.push({ key, found: foundIn(value, rule), expected: rule.expected });
    const standIn = rule.standIn(Array.isArray(value) ? value.map(trimmed) : value);
    if (standIn !== undefined) values[key] = standIn;
  }
  return { values: values as PolicyCopy['values'], problems };
}
