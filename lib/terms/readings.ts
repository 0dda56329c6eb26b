import {
  API_DOCS,
  CODE_DATA_PAGE,
  CONSUMER_TERMS,
  CONSUMER_TERMS_US,
  PRIVACY_POLICY,
  PRIVACY_POLICY_SEPTEMBER,
  RETENTION_NEWS,
} from './documents.ts';
import type { Source } from './fact.ts';
import {
  API_RETENTION_PAGE,
  BAA_PAGE_OF_APRIL,
  FEEDBACK_PAGE,
  RETENTION_PAGE,
  SENSITIVE_PAGE,
} from './helpPages.ts';
import { ATLAS_CONSUMER, VENDOR_BLOG } from './otherDocuments.ts';

/** Another reading than a fact's; its text has the reading's id among the catalogue's `readings`. */
export interface Reading {
  /** `older`: replaced by the fact. `other`: said elsewhere at the same time. */
  kind: 'older' | 'other';
  /** Where it stands, if that is on record. */
  source?: Source;
  /** Exact words, at most 25. */
  quote?: string;
}

/** What older copies and other sources say; facts name them in `supersedes` and `conflictsWith`. */
export const READINGS = {
  'feedback-kept-10-years': { kind: 'older' },
  'not-trained-by-default': { kind: 'older' },
  'help-page-may-train': { kind: 'other', source: FEEDBACK_PAGE },
  'help-page-if-you-allow': { kind: 'other', source: FEEDBACK_PAGE, quote: 'You choose to allow us' },
  'feedback-for-5-years': {
    kind: 'other',
    source: RETENTION_PAGE,
    quote: 'we retain data associated with that submission for 5 years',
  },
  'policy-may-store': { kind: 'older', source: PRIVACY_POLICY },
  'policy-of-september': { kind: 'other', source: PRIVACY_POLICY_SEPTEMBER },
  'us-edition': { kind: 'other', source: CONSUMER_TERMS_US },
  'eea-edition-consumer-definition': {
    kind: 'other',
    source: CONSUMER_TERMS,
    quote:
      'You are a consumer if you are acting wholly or mainly outside your trade, business, craft or profession',
  },
  'safety-models-only': {
    kind: 'other',
    source: SENSITIVE_PAGE,
    quote: 'they may still be used to improve our internal trust and safety models',
  },
  'flagged-incognito': {
    kind: 'other',
    source: SENSITIVE_PAGE,
    quote: 'If our safety classifiers flag your conversations, they may still be used',
  },
  'thirty-days-retention': {
    kind: 'other',
    source: RETENTION_NEWS,
    quote: 'continue with our existing 30-day data retention period',
  },
  'feedback-uses-named': {
    kind: 'other',
    source: PRIVACY_POLICY,
    quote: 'conduct analytics, conduct research, study user behavior, and train our AI models',
  },
  'us-edition-outputs': {
    kind: 'other',
    source: CONSUMER_TERMS_US,
    quote: 'all of our right, title, and interest—if any—in Outputs',
  },
  'baa-excludes-by-name': {
    kind: 'older',
    source: BAA_PAGE_OF_APRIL,
    quote: 'the BAA does not cover Workbench and Console, Claude Free, Pro, Max, or Team plans',
  },
  'api-seven-days': { kind: 'other' },
  'api-not-retained-by-default': {
    kind: 'other',
    source: API_DOCS,
    quote: "Conversation content (your prompts and Claude's outputs) is not retained by default",
  },
  'click-sends': { kind: 'other' },
  'code-thirty-days-commercial': {
    kind: 'other',
    source: CODE_DATA_PAGE,
    quote: 'Standard: 30-day retention period',
  },
  'console-workbench': { kind: 'older' },
  'code-thumbs-on-the-web': { kind: 'older' },
  'filed-as-api-terms': { kind: 'other', source: ATLAS_CONSUMER },
  'promise-in-usage-policy': { kind: 'other', source: VENDOR_BLOG },
  'code-readme-not-trained': { kind: 'other' },
  'years-without-up-to': { kind: 'other', source: API_RETENTION_PAGE },
} as const satisfies Record<string, Reading>;

export type ReadingId = keyof typeof READINGS;
