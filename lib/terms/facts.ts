import type { Fact } from './fact.ts';

const PERSONAL = ['free', 'pro', 'max'] as const;
const COMPANY = ['team', 'enterprise'] as const;

const CONSUMER_TERMS = {
  plans: PERSONAL,
  document: 'Consumer Terms',
  url: 'https://www.anthropic.com/legal/consumer-terms',
  documentDate: '2025-11-11',
  readOn: '2026-08-22',
  confidence: 'primary',
} as const;

const FEEDBACK_ARTICLE = {
  plans: PERSONAL,
  document: 'Help page 10023580',
  url: 'https://privacy.claude.com/en/articles/10023580',
  documentDate: '2026-03-16',
  readOn: '2026-10-06',
  confidence: 'primary',
} as const;

const COMMERCIAL_TERMS = {
  plans: COMPANY,
  document: 'Commercial Terms',
  url: 'https://www.anthropic.com/legal/commercial-terms',
  documentDate: '2025-06-17',
  readOn: '2026-08-20',
  confidence: 'primary',
} as const;

const COMMERCIAL_ARTICLE = {
  plans: COMPANY,
  document: 'Help page 7996868',
  url: 'https://privacy.claude.com/en/articles/7996868',
  documentDate: '2026-08-18',
  readOn: '2026-08-18',
  confidence: 'primary',
} as const;

const CLIENT = {
  document: "claude.ai's interface",
  url: 'https://claude.ai/settings/data-privacy-controls',
  documentDate: '2026-08-14',
  readOn: '2026-08-14',
  confidence: 'client-words',
} as const;

/** Every fact a sentence may rest on, by id. A quotation is exact; everything else is said in our own words. */
export const FACTS = {
  'consumer-training-default': {
    ...CONSUMER_TERMS,
    quote: 'including training our models, unless you opt out of training through your account settings',
  },
  'consumer-feedback-overrides-opt-out': {
    ...CONSUMER_TERMS,
    quote:
      'Even if you opt out, we will use Materials for model training when: (1) you provide Feedback to us regarding any Materials',
  },
  'feedback-stores-conversation': {
    ...CONSUMER_TERMS,
    quote:
      'by using the thumbs up/thumbs down icon—we will store the related conversation as part of your Feedback',
  },
  'feedback-whole-conversation': {
    ...FEEDBACK_ARTICLE,
    quote:
      'we will store the entire related conversation, including any content, custom styles or conversation preferences',
  },
  'feedback-kept-5-years': { ...FEEDBACK_ARTICLE, quote: 'in our secured back-end for up to 5 years' },
  'training-setting-place': {
    ...FEEDBACK_ARTICLE,
    document: 'Help page 12109829',
    url: 'https://privacy.claude.com/en/articles/12109829',
    documentDate: '2026-08-03',
    readOn: '2026-08-14',
    quote: '',
  },
  'training-off-for-domain': { ...CLIENT, plans: PERSONAL, quote: 'Off for all emails using your domain' },
  'feedback-withdraw': { ...CLIENT, plans: PERSONAL, quote: 'Withdraw feedback' },
  'commercial-no-training': {
    ...COMMERCIAL_TERMS,
    quote: 'Anthropic may not train models on Customer Content from Services.',
  },
  'commercial-feedback-exception': {
    ...COMMERCIAL_ARTICLE,
    quote: 'If you explicitly report feedback or bugs to us (e.g. via our thumbs up/down feedback button)',
  },
  'commercial-feedback-conflict': {
    ...COMMERCIAL_TERMS,
    quote: 'Anthropic may use that feedback at its own risk and without obligation to Customer',
  },
  'commercial-feedback-stored': { ...COMMERCIAL_ARTICLE, quote: 'for up to 5 years' },
  'admin-rate-chats': {
    plans: COMPANY,
    document: 'Help page 10504844',
    url: 'https://support.claude.com/en/articles/10504844',
    documentDate: '2026-03-16',
    readOn: '2026-03-16',
    confidence: 'primary',
    quote:
      'you can manage the ability for members of your organization to submit feedback to Anthropic via thumbs up / thumbs down',
  },
} as const satisfies Record<string, Fact>;

export type FactId = keyof typeof FACTS;
