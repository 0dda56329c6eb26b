import {
  CLIENT,
  CONSUMER_TERMS,
  FEEDBACK_PAGE,
  INCOGNITO_PAGE,
  RETENTION_NEWS,
  TRAINING_PAGE,
} from './documents.ts';
import type { Fact } from './fact.ts';
import { PERSONAL } from './offer.ts';

const TERMS = { ...CONSUMER_TERMS, holdsFor: PERSONAL } as const;
const PAGE = { ...FEEDBACK_PAGE, holdsFor: PERSONAL } as const;

/** Free, Pro and Max. */
export const PERSONAL_FACTS = {
  'consumer-training-default': {
    ...TERMS,
    quote: 'including training our models, unless you opt out of training through your account settings',
    supersedes: ['not-trained-by-default'],
  },
  'consumer-feedback-overrides-opt-out': {
    ...TERMS,
    quote:
      'Even if you opt out, we will use Materials for model training when: (1) you provide Feedback to us regarding any Materials',
    conflictsWith: ['help-page-may-train', 'us-edition', 'filed-as-api-terms'],
  },
  'consumer-safety-flag-exception': { ...TERMS, quote: '(2) your Materials are flagged for safety review' },
  'feedback-stores-conversation': {
    ...TERMS,
    quote:
      'by using the thumbs up/thumbs down icon—we will store the related conversation as part of your Feedback',
    conflictsWith: ['policy-may-store', 'us-edition'],
  },
  'feedback-whole-conversation': {
    ...PAGE,
    quote:
      'we will store the entire related conversation, including any content, custom styles or conversation preferences',
  },
  'feedback-kept-5-years': {
    ...PAGE,
    quote: 'in our secured back-end for up to 5 years',
    supersedes: ['feedback-kept-10-years'],
  },
  'feedback-connectors-excluded': {
    ...PAGE,
    quote: 'Feedback data does not include raw content from connectors',
  },
  'feedback-delinked': {
    ...PAGE,
    quote: "We de-link your feedback from your user ID (e.g. email address) before it's used by Anthropic.",
  },
  'feedback-not-combined': {
    ...PAGE,
    quote: 'We do not combine your feedback with your other conversations with Claude.',
  },
  'training-setting-place': { ...TRAINING_PAGE, holdsFor: PERSONAL, quote: '' },
  'retention-30d-or-5y': {
    ...RETENTION_NEWS,
    holdsFor: PERSONAL,
    quote: 'continue with our existing 30-day data retention period',
  },
  'switch-off-not-retroactive': {
    ...TRAINING_PAGE,
    holdsFor: PERSONAL,
    quote:
      'we will stop using your previously stored chats and coding sessions in future model training runs',
  },
  'training-off-for-domain': { ...CLIENT, holdsFor: PERSONAL, quote: 'Off for all emails using your domain' },
  'incognito-not-trained': {
    ...INCOGNITO_PAGE,
    holdsFor: PERSONAL,
    quote: 'Incognito chats are not used for training.',
  },
  'feedback-withdraw': { ...CLIENT, holdsFor: PERSONAL, quote: 'Withdraw feedback' },
  'work-email-may-be-linked': {
    ...TERMS,
    quote: "your Account may be linked to the organization's enterprise account with us",
  },
} as const satisfies Record<string, Fact>;
