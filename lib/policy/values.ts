import { DOMAIN } from '../values/domain.ts';
import type { Expected } from '../values/problem.ts';
import { ACTIONS, CHANGEABLE_KEYS, LANGUAGES, WRONG_DOOR_NOTICES } from './policy.ts';

/** How a key's values are told without a library, for the scripts that load on the page. */
export interface ValueRule {
  expected: Expected;
  isGood(value: unknown): boolean;
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

function word(is: Expected['is'], words: readonly string[], standIn?: string): ValueRule {
  return { expected: { is }, isGood: (value) => isWord(value, words), standIn: () => standIn };
}

function flag(standIn?: boolean): ValueRule {
  return {
    expected: { is: 'flag' },
    isGood: (value) => typeof value === 'boolean',
    standIn: () => standIn,
  };
}

function text(longest: number): ValueRule {
  return {
    expected: { is: 'text', longest },
    isGood: (value) => isText(value, longest),
    standIn: () => undefined,
  };
}

function list(expected: Expected, most: number, isGoodEntry: (entry: unknown) => boolean): ValueRule {
  return {
    expected: { ...expected, most },
    isGood: (value) => Array.isArray(value) && value.length <= most && value.every(isGoodEntry),
    standIn: (bad) => (Array.isArray(bad) ? bad.filter(isGoodEntry).slice(0, most) : []),
    isGoodEntry,
  };
}

const ACTION = word('action', ACTIONS, 'block');
const DOMAINS = list({ is: 'domains' }, LIMITS.domains, isDomain);
const TEXTS = list({ is: 'texts', longest: LIMITS.text }, LIMITS.texts, (entry) =>
  isText(entry, LIMITS.text),
);
const LINK: ValueRule = { expected: { is: 'link' }, isGood: isLink, standIn: () => undefined };

/** The rule of every key; the schema says the same with zod, and a test compares them. */
export const VALUE_RULES = {
  organisationName: text(LIMITS.name),
  workEmailDomains: DOMAINS,
  personalEmailDomains: DOMAINS,
  feedbackOnPersonalPlanAtWork: ACTION,
  feedbackOnTeamOrEnterprise: ACTION,
  feedbackOnPersonalAccount: ACTION,
  feedbackOnUnknownAccount: ACTION,
  requireTick: flag(true),
  wrongDoorNotice: word('notice', WRONG_DOOR_NOTICES, 'always'),
  guidanceUrl: LINK,
  guidanceText: text(LIMITS.text),
  workspaceUrl: LINK,
  extraRatingNames: TEXTS,
  extraRatingSelectors: TEXTS,
  userMayChange: list({ is: 'keys' }, CHANGEABLE_KEYS.length, (entry) => isWord(entry, CHANGEABLE_KEYS)),
  hideFirstRunPage: flag(),
  language: word('language', LANGUAGES),
} satisfies Record<string, ValueRule>;
