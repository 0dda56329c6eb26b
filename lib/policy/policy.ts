/** What a verdict does with a rating. Ordered: each is stricter than the one before. */
export const ACTIONS = ['allow', 'warn', 'block'] as const;
export type Action = (typeof ACTIONS)[number];

/** What a policy or the person may ask for in one case, in this order; `hide` is a block that also takes thumbs away. */
export const ASKED_ACTIONS = [...ACTIONS, 'hide'] as const;
export type AskedAction = (typeof ASKED_ACTIONS)[number];

/** One row of the verdict table: terms × audience, and the case where the page did not tell. */
export type Case = 'consumerWork' | 'commercialWork' | 'consumerPersonal' | 'unknown';

/** What can be answered to "Do you use Claude for work in this browser?". */
export const GIVEN_ANSWERS = ['work', 'personal'] as const;
export type GivenAnswer = (typeof GIVEN_ANSWERS)[number];
/** What the person answered; `unknown`: not readable. */
export const ANSWERS = [...GIVEN_ANSWERS, 'none', 'unknown'] as const;
export type Answer = (typeof ANSWERS)[number];

/** When the line that names what will be sent must be ticked. Ordered: each is stricter than the one before. */
export const TICKS = ['never', 'where-needed', 'always'] as const;
export type Tick = (typeof TICKS)[number];

/** When the notice "You are on a personal plan" is shown on claude.ai. Ordered: each shows it more often. */
export const NOTICE_FREQUENCIES = ['off', 'daily', 'always'] as const;
export type NoticeFrequency = (typeof NOTICE_FREQUENCIES)[number];

/** What is kept of ratings in this browser. Ordered: each keeps more. */
export const RECORD_KEEPINGS = ['off', 'counts', 'full'] as const;
export type RecordKeeping = (typeof RECORD_KEEPINGS)[number];

/**
 * What becomes of a report of shared content that may train models, and of a week of usage logs: it is said in one
 * line, held until that was read, or not let through. Ordered: each is stricter than the one before.
 */
export const QUIET_ACTIONS = ['say', 'warn', 'block'] as const;
export type QuietAction = (typeof QUIET_ACTIONS)[number];
/** Where the yes is given. Ordered: each is stricter than the one before. */
export const CONFIRM_PLACES = ['page', 'extension'] as const;
export type ConfirmPlace = (typeof CONFIRM_PLACES)[number];

/** `browser` follows the browser's own language; the others are claude.ai's (2026-08). */
export const POLICY_LANGUAGES = [
  'browser',
  'de-DE',
  'en-US',
  'es-419',
  'es-ES',
  'fr-FR',
  'hi-IN',
  'id-ID',
  'it-IT',
  'ja-JP',
  'ko-KR',
  'pt-BR',
] as const;
/** `unset`: on claude.ai its language, elsewhere the browser's. */
export type Language = (typeof POLICY_LANGUAGES)[number] | 'unset';

/**
 * The keys that `userMayChange` can leave to people. Lists are not among them: the organisation's entries always
 * hold, and people's own hold besides, so there is nothing to leave.
 */
export const CHANGEABLE_KEYS = [
  'feedbackOnPersonalAccount',
  'requireTick',
  'planNotice',
  'keepRecord',
  'reportsAndUsageLogs',
  'language',
] as const;
export type ChangeableKey = (typeof CHANGEABLE_KEYS)[number];

/** Who set a value: nobody but the person, the organisation as a default, or the organisation for good. */
export type Origin = 'person' | 'default' | 'enforced';

/** The organisation's own words on ratings; each part empty where it set none. */
export interface Guidance {
  text: string;
  /** An https address. */
  url: string;
}

/** What governs a verdict and the views besides the page: the organisation's policy and the person's own settings. */
export interface Policy {
  /** An organisation installed a policy: then every account here is a work account, but for `personalDomains`. */
  managed: boolean;
  /** False where the kept policy cannot be read: then ratings are blocked, because it may have said so. */
  isReadable: boolean;
  /** Shown as "Managed by NAME"; empty when the policy names nobody. */
  organisation: string;
  /** Lower-case domains whose addresses are work accounts. */
  workDomains: readonly string[];
  /** Lower-case domains whose addresses are personal accounts although a policy is installed. */
  personalDomains: readonly string[];
  /** Of these lists the organisation's had entries that could not be read. */
  unwholeDomains: Readonly<Record<'work' | 'personal', boolean>>;
  answer: Answer;
  actions: Readonly<Record<Case, AskedAction>>;
  requireTick: Tick;
  /** `extension`: in a window of ours, which no script of claude.ai's page reaches. */
  confirmIn: ConfirmPlace;
  guidance: Guidance;
  planNotice: NoticeFrequency;
  keepRecord: RecordKeeping;
  quiet: QuietAction;
  /** Where people should work with Claude instead: an https address, or empty. */
  workspaceUrl: string;
  language: Language;
  hidesFirstRunPage: boolean;
  origins: Readonly<Record<ChangeableKey, Origin>>;
}

/** What holds when nobody configured anything. */
export const DEFAULT_POLICY: Policy = {
  managed: false,
  isReadable: true,
  organisation: '',
  workDomains: [],
  personalDomains: [],
  unwholeDomains: { work: false, personal: false },
  answer: 'none',
  actions: { consumerWork: 'warn', commercialWork: 'warn', consumerPersonal: 'warn', unknown: 'warn' },
  requireTick: 'where-needed',
  confirmIn: 'page',
  guidance: { text: '', url: '' },
  planNotice: 'daily',
  keepRecord: 'full',
  quiet: 'say',
  workspaceUrl: '',
  language: 'unset',
  hidesFirstRunPage: false,
  origins: {
    feedbackOnPersonalAccount: 'person',
    requireTick: 'person',
    planNotice: 'person',
    keepRecord: 'person',
    reportsAndUsageLogs: 'person',
    language: 'person',
  },
};

/** The strictest of some values, by an order in which each is stricter than the one before. */
export function strictest<T>(order: readonly T[], values: readonly T[]): T {
  return values.reduce((a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a));
}
