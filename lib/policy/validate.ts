import { type Found, kindOf, type Problem } from '../memory/problem.ts';
import type { PolicyCopy } from './copy.ts';
import { nearest } from './nearest.ts';
import { POLICY_KEYS, POLICY_SCHEMA, type PolicyKey } from './schema.ts';
import { VALUE_RULES, type ValueRule } from './values.ts';

/** Longest word of a policy that a problem repeats, and longest name of a key, in characters. */
const WORD = /^[\p{L}\p{N}@.*_-]{1,40}$/u;
const LONGEST_KEY = 60;
/** A text longer than this is no word that was mistyped. */
const LONG = 300;

function foundIn(value: unknown, rule: ValueRule): Found {
  if (Array.isArray(value)) return foundInList(value, rule);
  if (typeof value !== 'string') return kindOf(value);
  if (value.trim() === '') return { is: 'emptyText' };
  const scheme = /^[a-z][a-z0-9+.-]{0,20}:/i.exec(value.trim())?.[0];
  if (rule.expected.is === 'link' && scheme) return { is: 'scheme', value: scheme };
  if (WORD.test(value)) return { is: 'word', value };
  return value.length > LONG ? { is: 'longText' } : kindOf(value);
}

function foundInList(list: readonly unknown[], rule: ValueRule): Found {
  if (!rule.isGoodEntry) return kindOf(list);
  const bad = list.find((entry) => !rule.isGoodEntry?.(clean(entry)));
  if (bad === undefined) return { is: 'entries', count: list.length };
  return { ...(Array.isArray(bad) ? kindOf(bad) : foundIn(bad, rule)), isEntry: true };
}

function clean(entry: unknown): unknown {
  return typeof entry === 'string' ? entry.trim() : entry;
}

function isKnown(key: string): key is PolicyKey {
  return (POLICY_KEYS as readonly string[]).includes(key);
}

/**
 * Checks a policy key by key: a bad one is named and its strictest sensible value stands in; the others hold.
 * @param managed what `storage.managed` gave.
 */
export function readManaged(managed: Record<string, unknown>): PolicyCopy {
  const values: Partial<Record<PolicyKey, unknown>> = {};
  const problems: Problem[] = [];
  for (const [key, value] of Object.entries(managed)) {
    if (!isKnown(key)) {
      const expected = { is: 'nearestKey', value: nearest(key, POLICY_KEYS) } as const;
      problems.push({ key: key.slice(0, LONGEST_KEY), found: { is: 'unknownKey' }, expected });
      continue;
    }
    const judged = POLICY_SCHEMA.shape[key].safeParse(value);
    if (judged.success) {
      if (judged.data !== undefined) values[key] = judged.data;
      continue;
    }
    const rule = VALUE_RULES[key];
    problems.push({ key, found: foundIn(value, rule), expected: rule.expected });
    const standIn = rule.standIn(Array.isArray(value) ? value.map(clean) : value);
    if (standIn !== undefined) values[key] = standIn;
  }
  return { values: values as PolicyCopy['values'], problems };
}
