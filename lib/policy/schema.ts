import { z } from 'zod';
import { DOMAIN } from '../values/domain.ts';
import type { ExpectedKind } from '../values/problem.ts';
import {
  ASKED_ACTIONS,
  CHANGEABLE_KEYS,
  CONFIRM_PLACES,
  NOTICE_FREQUENCIES,
  POLICY_LANGUAGES,
  QUIET_ACTIONS,
  RECORD_KEEPINGS,
} from './policy.ts';
import { isLink, LIMITS } from './values.ts';

// Extension pages forbid eval; without this zod probes for it and strict policies report the attempt.
z.config({ jitless: true });

/** Where a key stands in the administrator's form; `none` has no field of its own. */
export const GROUP_NAMES = ['organisation', 'ratings', 'accounts', 'notices', 'redesign', 'none'] as const;
export type GroupName = (typeof GROUP_NAMES)[number];

/** What each key says of itself: Chrome's schema, the page's check, the form and every file follow from it (`derived.ts`). */
export interface About {
  group: GroupName;
  /** What is said to be expected where a value is bad. */
  expected: ExpectedKind;
  /** The value that stands in for a bad one; without it the key counts as not set. */
  strictest?: string | boolean;
  /** The meaning of other keys depends on it: where it cannot be read, nobody knows what was enforced, and for whom. */
  isDecisive?: boolean;
  title: string;
  description: string;
  /** What holds where the key is not set, in words. */
  whenUnset: string;
  /** A value an administrator may start from. */
  example: unknown;
}

function key<S extends z.ZodType>(schema: S, { example, ...about }: About) {
  return schema.optional().meta({ ...about, examples: [example] });
}

const text = (longest: number) => z.string().trim().min(1).max(longest);
const texts = z.array(text(LIMITS.text)).max(LIMITS.texts);
const domains = z.array(z.string().trim().max(LIMITS.domain).regex(DOMAIN)).max(LIMITS.domains);
/** Never anything but https: a link of the policy is pressed by people who trust it. */
const link = z.string().trim().max(LIMITS.link).refine(isLink);
const action = z.enum(ASKED_ACTIONS);

/**
 * The keys an organisation may set in `storage.managed`, flat because Chrome drops a whole top-level key for one
 * bad value inside it.
 */
export const POLICY_SCHEMA = z.object({
  organisationName: key(text(LIMITS.name), {
    group: 'organisation',
    expected: 'text',
    title: 'Organisation name',
    description:
      'Shown as “Managed by NAME” in the popup and the settings, and as “From NAME” over your guidance before a rating.',
    whenUnset: 'People read “your organisation”.',
    example: 'Acme Ltd',
  }),
  workEmailDomains: key(domains, {
    group: 'accounts',
    expected: 'domains',
    isDecisive: true,
    title: 'Work e-mail domains',
    description:
      'Accounts whose e-mail address is on one of these domains, or below it, are work accounts. People may add domains of their own.',
    whenUnset: 'Every account in this browser is a work account, unless a personal domain names it.',
    example: ['acme.example'],
  }),
  personalEmailDomains: key(domains, {
    group: 'accounts',
    expected: 'domains',
    isDecisive: true,
    title: 'Personal e-mail domains',
    description:
      'Accounts whose e-mail address is on one of these domains are personal accounts, although a policy is installed, once two places of claude.ai have shown that address: the user menu and Settings → Account, as a page of its own.',
    whenUnset: 'No account is a personal one.',
    example: ['gmail.com'],
  }),
  feedbackOnPersonalPlanAtWork: key(action, {
    group: 'ratings',
    expected: 'action',
    strictest: 'block',
    title: 'Ratings on Free, Pro and Max used for work',
    description:
      'allow: ratings pass. warn: they are held until the person has read, and ticked unless requireTick is false. block: they never pass. hide: they never pass, and thumbs that are recognised are not shown.',
    whenUnset: 'warn',
    example: 'block',
  }),
  feedbackOnTeamOrEnterprise: key(action, {
    group: 'ratings',
    expected: 'action',
    strictest: 'block',
    title: 'Ratings on Team and Enterprise',
    description:
      'allow: ratings pass. warn: they are held until the person has read. block: they never pass. hide: they never pass, and thumbs that are recognised are not shown.',
    whenUnset: 'warn',
    example: 'warn',
  }),
  feedbackOnPersonalAccount: key(action, {
    group: 'ratings',
    expected: 'action',
    strictest: 'block',
    title: 'Ratings on personal accounts',
    description:
      'allow: ratings pass. warn: they are held until the person has read. block: they never pass. hide: they never pass, and thumbs that are recognised are not shown.',
    whenUnset: 'warn',
    example: 'warn',
  }),
  feedbackOnUnknownAccount: key(action, {
    group: 'ratings',
    expected: 'action',
    strictest: 'block',
    title: 'Ratings where plan or account was not seen',
    description:
      'The strictest of this and of all that is still possible holds. Where claude.ai’s own form told the terms, the key of those holds.',
    whenUnset: 'warn',
    example: 'warn',
  }),
  requireTick: key(z.boolean(), {
    group: 'ratings',
    expected: 'flag',
    strictest: true,
    title: 'Require the tick',
    description:
      'true: “Rate anyway” works only after the line that names what will be sent was ticked, on every account. false: on none.',
    whenUnset: 'Required on personal plans used for work, and where the account may be one.',
    example: true,
  }),
  confirmIn: key(z.enum(CONFIRM_PLACES), {
    group: 'ratings',
    expected: 'place',
    strictest: 'extension',
    title: 'Where people say yes',
    description:
      'page: in the overlay on claude.ai. extension: the overlay explains, and leads to a small page of the extension beside it, where tick and button are; no script of claude.ai can read, cover or press anything there. In a side panel, which is no tab, there is then no yes. What reportsAndUsageLogs asks is asked in the overlay all the same.',
    whenUnset: 'page',
    example: 'extension',
  }),
  planNotice: key(z.enum(NOTICE_FREQUENCIES), {
    group: 'notices',
    expected: 'notice',
    strictest: 'always',
    title: 'Notice on personal plans used for work',
    description:
      'Says on claude.ai that, by Anthropic’s own terms, consumer terms hold there, and whom their EEA edition is for. off: it does not appear. daily: once a day. always: at each page load, until it is closed there.',
    whenUnset: 'daily',
    example: 'always',
  }),
  keepRecord: key(z.enum(RECORD_KEEPINGS), {
    group: 'ratings',
    expected: 'keeping',
    strictest: 'full',
    title: 'Record of ratings',
    description:
      'What each browser keeps of ratings, for the person and for you; it sends none of it anywhere. full: every acknowledged rating, without text or title, and how many were declined a day. counts: only how many were declined a day. off: nothing. What was kept before stays until “Forget everything”.',
    whenUnset: 'full, and people may choose less.',
    example: 'full',
  }),
  reportsAndUsageLogs: key(z.enum(QUIET_ACTIONS), {
    group: 'ratings',
    expected: 'quiet',
    strictest: 'block',
    title: 'Reports of shared content, and usage logs',
    description:
      'Where claude.ai’s form says that a report of shared content may be used to train models for its safety team, and where it asks to analyze usage logs. say: one line says so. warn: the press is held until the person has read. block: it never passes; a report that opts out of training does, and so does “No”. Over a project or a shared Claude Code session, such a report is recognised in English only.',
    whenUnset: 'say',
    example: 'warn',
  }),
  guidanceUrl: key(link, {
    group: 'organisation',
    expected: 'link',
    title: 'Link to your guidance',
    description: 'An https address that people can open before a rating and from the popup.',
    whenUnset: 'No link is shown.',
    example: 'https://intranet.acme.example/ai-guidance',
  }),
  guidanceText: key(text(LIMITS.text), {
    group: 'organisation',
    expected: 'text',
    title: 'Text of your guidance',
    description: 'One or two plain sentences, shown before a rating and in the popup. No HTML.',
    whenUnset: 'No text of yours is shown.',
    example: 'Please do not rate answers that contain client data.',
  }),
  workspaceUrl: key(link, {
    group: 'organisation',
    expected: 'link',
    title: 'Link to your sanctioned workspace',
    description: 'Where people should work with Claude instead; offered in the notice on personal plans.',
    whenUnset: 'The notice has no link.',
    example: 'https://intranet.acme.example/claude',
  }),
  extraRatingNames: key(texts, {
    group: 'redesign',
    expected: 'texts',
    title: 'Extra names of rating buttons',
    description:
      'Accessible names that claude.ai gives its rating buttons after a redesign. Held besides the known ones and people’s own.',
    whenUnset: 'The built-in names hold.',
    example: ['Appreciate', 'Object'],
  }),
  extraRatingSelectors: key(texts, {
    group: 'redesign',
    expected: 'texts',
    title: 'Extra CSS selectors of rating buttons',
    description:
      'CSS selectors that match rating buttons after a redesign. Held besides the known ones and people’s own.',
    whenUnset: 'The built-in selectors hold.',
    example: ['[data-rate="up"]'],
  }),
  userMayChange: key(z.array(z.enum(CHANGEABLE_KEYS)).max(CHANGEABLE_KEYS.length), {
    group: 'none',
    expected: 'keys',
    isDecisive: true,
    title: 'Keys that people may change',
    description: `A key listed here is a default that people may change in their settings. Every other key is enforced. These may stand here: ${CHANGEABLE_KEYS.join(', ')}. Lists may not: what you list always holds, and people can at most add to it.`,
    whenUnset: 'Every key that is set is enforced.',
    example: ['language'],
  }),
  hideFirstRunPage: key(z.boolean(), {
    group: 'notices',
    expected: 'flag',
    title: 'Hide the first-run page',
    description: 'true: no page opens when the extension is installed.',
    whenUnset: 'false',
    example: true,
  }),
  language: key(z.enum(POLICY_LANGUAGES), {
    group: 'notices',
    expected: 'language',
    title: 'Language',
    description: 'The language of the extension’s own words. So far there is English only.',
    whenUnset: 'On claude.ai its language, elsewhere the browser’s.',
    example: 'en-US',
  }),
});

export type PolicyKey = keyof typeof POLICY_SCHEMA.shape;
export const POLICY_KEYS = Object.keys(POLICY_SCHEMA.shape) as PolicyKey[];

/** What an organisation has set, every value valid; a key that is not set is missing. */
export type ManagedValues = z.infer<typeof POLICY_SCHEMA>;
