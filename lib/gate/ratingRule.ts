import { HOST } from '../claude/addresses.ts';
import { pathPattern } from '../claude/paths.ts';
import { pathsHeldBy, RATING_METHODS } from '../claude/requests.ts';
import { EXCUSED_ADDRESSES, SUSPECT_ADDRESSES } from '../claude/vocabulary.ts';
import { RATING_PATTERNS } from './ratingPatterns.ts';

/** A rule as `declarativeNetRequest` takes it. */
export interface NetworkRule {
  id: number;
  priority: number;
  action: { type: 'block' | 'allow' };
  condition: {
    requestDomains: string[];
    requestMethods: string[];
    excludedResourceTypes: 'font'[];
    isUrlFilterCaseSensitive: boolean;
    regexFilter?: string;
    tabIds?: number[];
    excludedInitiatorDomains?: string[];
  };
}

/** The higher wins: what is known outranks what is suspected, and a person's word outranks both. */
export const PRIORITY = { suspect: 1, letGo: 2, rating: 3, acknowledged: 4 } as const;

type Rule = Omit<NetworkRule, 'id'>;

/** A rule for addresses of claude.ai; without a pattern for all of them. */
function rule(
  type: 'block' | 'allow',
  priority: number,
  regexFilter?: string,
  isUrlFilterCaseSensitive = false,
): Rule {
  return {
    priority,
    action: { type },
    condition: {
      requestDomains: [HOST],
      requestMethods: [...RATING_METHODS],
      // Where no type is named, browsers leave out the page itself, as a form sends it. No font is ever posted.
      excludedResourceTypes: ['font'],
      isUrlFilterCaseSensitive,
      ...(regexFilter !== undefined && { regexFilter }),
    },
  };
}

const numbered = (rules: readonly Rule[]): NetworkRule[] =>
  rules.map((each, at) => ({ id: at + 1, ...each }));

/** What the page's guard judges by the body, or what hands nothing over: no rule may stop it by its address. */
const LEFT_TO_THE_GUARD = pathsHeldBy('code', 'bundle', 'nothing');

/**
 * The rules in the package: they block every rating whose address tells, known or suspected, from the first moment,
 * whether any of our code runs or not. `requests.ts` says which
 * they are.
 */
export const RULES: readonly NetworkRule[] = numbered([
  ...RATING_PATTERNS.map((pattern) => rule('block', PRIORITY.rating, pattern)),
  ...SUSPECT_ADDRESSES.map(({ pattern, isCaseSensitive }) =>
    rule('block', PRIORITY.suspect, pattern, isCaseSensitive),
  ),
  ...EXCUSED_ADDRESSES.map(({ pattern }) => rule('allow', PRIORITY.letGo, pattern)),
  ...LEFT_TO_THE_GUARD.map((path) => rule('allow', PRIORITY.letGo, pathPattern(path))),
]);

/** The longest id of a conversation that a rule has room for; claude.ai's have 36 characters at most (2026-08). */
export const LONGEST_ID = 42;

/** Session rules are numbered by their tab; tab ids start at 0 or 1. */
export function ruleIdOf(tabId: number): number {
  return tabId + 1;
}

/** The number of the rule that lets go what is suspected: counted down, where no tab's number meets it. */
export function letGoRuleIdOf(tabId: number): number {
  return 2 ** 31 - 1 - tabId;
}

/** Rules of frames are numbered from here, far from tabs of either browser: Chromium counts those from 10⁹ on. */
export const FRAME_RULES_FROM = 2 ** 20;

/**
 * What a rule lets pass: ratings of the conversation with this id, as its address names it; those of a session of
 * Claude Code or Cowork, and what sessions send under another name than the address has; or everything.
 */
export type Opening = { conversation: string } | { session: string | undefined } | 'all';

/**
 * One segment, of what ids and names are made of: an encoded slash would lead from what is opened to another's. What
 * is in it takes less room in a rule than what is not.
 */
const SEGMENT = '[\\w-]+';
/** `…ons/`: `chat_conversations/` or `sessions/`, not `chat_messages/`; then the message, if there is one. */
const named = (id: string) => `ons/${id}(?:/chat_messages/${SEGMENT})?`;
const ANY_SESSION = `/sessions/${SEGMENT}`;

function pathOf(opening: Opening): string | undefined {
  if (opening === 'all') return undefined;
  const subject = 'conversation' in opening ? named(opening.conversation) : subjectOf(opening);
  return `^[^?#%]*${subject}/${SEGMENT}/?(?:[?#]|$)`;
}

function subjectOf({ session }: { session: string | undefined }): string {
  return session === undefined ? ANY_SESSION : `(?:${ANY_SESSION}|${named(session)})`;
}

/**
 * The session rule that lets ratings of one tab pass. It repeats no ending: it opens only what a rule blocks.
 * @param tabId -1 for requests that come from no tab.
 */
export function allowRule(tabId: number, opening: Opening): NetworkRule {
  const { condition, ...rest } = rule('allow', PRIORITY.acknowledged, pathOf(opening));
  return { id: ruleIdOf(tabId), ...rest, condition: { ...condition, tabIds: [tabId] } };
}

/** The session rule that lets one tab's suspected requests go; what is known to rate stays blocked. */
export function letGoRule(tabId: number): NetworkRule {
  const { condition, ...rest } = rule('allow', PRIORITY.letGo);
  return { id: letGoRuleIdOf(tabId), ...rest, condition: { ...condition, tabIds: [tabId] } };
}

/** The same rule under another number, with a domain that says whose it is. */
export function withMark(rule: NetworkRule, id: number, mark: string): NetworkRule {
  return { ...rule, id, condition: { ...rule.condition, excludedInitiatorDomains: [mark] } };
}
