import type { Source } from './fact.ts';

/** Contracts, policies and what stands outside the help centre; each with its address and dates. */

const ANTHROPIC = { publisher: 'Anthropic', confidence: 'primary' } as const;

export const CONSUMER_TERMS = {
  ...ANTHROPIC,
  document: 'Consumer Terms (EEA, Switzerland)',
  url: 'https://www.anthropic.com/legal/consumer-terms',
  documentDate: '2025-10-08',
  readOn: '2026-08-22',
  archive: 'consumer-terms',
} as const satisfies Source;

/** Known by three agreeing quotations of others; no copy of the whole. */
export const CONSUMER_TERMS_US = {
  ...ANTHROPIC,
  document: 'Consumer Terms (US)',
  url: 'https://www.anthropic.com/legal/consumer-terms',
  documentDate: '2025-10-08',
  readOn: '2026-10-08',
  readBy: 'others',
} as const satisfies Source;

/** Others quote it unchanged up to 2026-10-08. */
export const COMMERCIAL_TERMS = {
  ...ANTHROPIC,
  document: 'Commercial Terms',
  url: 'https://www.anthropic.com/legal/commercial-terms',
  documentDate: '2025-06-17',
  readOn: '2026-08-20',
  archive: 'commercial-terms',
} as const satisfies Source;

export const DPA = {
  ...ANTHROPIC,
  document: 'Data Processing Addendum',
  url: 'https://www.anthropic.com/legal/data-processing-addendum',
  documentDate: '2025-02-24',
  readOn: '2026-08-22',
  archive: 'dpa',
} as const satisfies Source;

/** Replaced by a policy effective 2026-09-10, whose text was not found: to be read again since that day. */
export const PRIVACY_POLICY = {
  ...ANTHROPIC,
  document: 'Privacy Policy',
  url: 'https://www.anthropic.com/legal/privacy',
  documentDate: '2026-07-08',
  readOn: '2026-08-22',
  rereadOn: '2026-09-10',
  archive: 'privacy-policy',
} as const satisfies Source;

/** The policy in force since 2026-09-10, known only by what others note of it. */
export const PRIVACY_POLICY_SEPTEMBER = {
  document: 'Privacy Policy of September 2026, by notes of others',
  url: 'https://www.anthropic.com/legal/privacy',
  publisher: 'Anthropic',
  documentDate: '2026-09-10',
  readOn: '2026-10-08',
  readBy: 'others',
  rereadOn: '2026-10-08',
  confidence: 'dated-reading',
} as const satisfies Source;

/** A reader of October 2026 notes that the page was changed on 2026-09-10; what changed is not known. */
export const RETENTION_NEWS = {
  ...ANTHROPIC,
  document: 'Updates to our consumer terms',
  url: 'https://www.anthropic.com/news/updates-to-our-consumer-terms',
  documentDate: '2025-08-28',
  readOn: '2026-10-03',
  readBy: 'others',
  rereadOn: '2026-11-26',
} as const satisfies Source;

export const GUIDANCE_RESEARCH = {
  ...ANTHROPIC,
  document: 'Research: personal guidance',
  url: 'https://www.anthropic.com/research/claude-personal-guidance',
  documentDate: 'unknown',
  readOn: '2026-08-22',
  archive: 'personal-guidance',
} as const satisfies Source;

export const CODE_DATA_PAGE = {
  ...ANTHROPIC,
  document: 'Claude Code: data usage',
  url: 'https://code.claude.com/docs/en/data-usage',
  documentDate: 'unknown',
  readOn: '2026-08-22',
  archive: 'claude-code-data-usage',
} as const satisfies Source;

export const API_DOCS = {
  ...ANTHROPIC,
  document: 'Claude API: data retention',
  url: 'https://platform.claude.com/docs/en/manage-claude/api-and-data-retention',
  documentDate: 'unknown',
  readOn: '2026-08-22',
  archive: 'api-retention-docs',
} as const satisfies Source;

/** A later state of the same page, stored without a date; it is not yet in the archived copy. */
export const API_DOCS_AUTUMN = {
  ...ANTHROPIC,
  document: 'Claude API: data retention (autumn 2026)',
  url: 'https://platform.claude.com/docs/en/manage-claude/api-and-data-retention',
  documentDate: 'unknown',
  readOn: 'unknown',
} as const satisfies Source;

/** What claude.ai's own interface shows and does: the client of August 2026. */
export const CLIENT = {
  document: 'claude.ai’s interface',
  url: 'https://claude.ai/settings/data-privacy-controls',
  publisher: 'Anthropic',
  documentDate: '2026-08-14',
  readOn: '2026-08-14',
  confidence: 'client-words',
} as const satisfies Source;

/** How claude.ai's interface of August 2026 behaves: one dated observation of what it does, and its own words. */
export const OBSERVED = {
  ...CLIENT,
  document: 'claude.ai’s interface, as Claude Desktop has it',
  url: 'https://claude.ai/',
  documentDate: '2026-08-11',
  // An interface changes faster than a document.
  rereadOn: '2026-11-11',
  confidence: 'dated-reading',
} as const satisfies Source;

/** The words of its "Your feedback" in Settings → Privacy. */
export const YOUR_FEEDBACK_WORDS = { ...OBSERVED, url: CLIENT.url, confidence: 'client-words' } as const;

/** The words of its organisation settings beside "Rate chats". */
export const RATE_CHATS_WORDS = {
  ...YOUR_FEEDBACK_WORDS,
  url: 'https://claude.ai/admin-settings/data-privacy-controls',
} as const satisfies Source;

/** Answers of claude.ai's server that their owners published. */
export const PUBLISHED_ANSWERS = {
  ...CLIENT,
  document: 'Answers of claude.ai, published by their owners',
  url: 'https://claude.ai/',
  documentDate: 'unknown',
  readOn: '2026-09-24',
  readBy: 'others',
  wordsOf: 'server',
} as const satisfies Source;

/** A published excerpt of the add-in's code, of spring 2026. */
export const ADDIN_CODE = {
  ...CLIENT,
  document: 'Claude for Excel and PowerPoint, excerpt of the code',
  url: 'https://pivot.claude.ai/',
  documentDate: 'unknown',
  readOn: 'unknown',
  readBy: 'others',
  wordsOf: 'addIn',
} as const satisfies Source;
