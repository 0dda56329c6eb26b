import {
  CLIENT,
  COMMERCIAL_TERMS,
  CONSUMER_TERMS,
  GUIDANCE_RESEARCH,
  PRIVACY_POLICY,
  PUBLISHED_ANSWERS,
  RETENTION_NEWS,
} from './documents.ts';
import type { Fact } from './fact.ts';
import {
  FEEDBACK_PAGE,
  INCOGNITO_PAGE,
  INTERVIEWER_PAGE,
  RETENTION_PAGE,
  SENSITIVE_PAGE,
  TRAINING_PAGE,
} from './helpPages.ts';
import { CLAUDE_AI, COMMERCIAL, PERSONAL } from './offer.ts';

/** Free, Pro and Max. */
export const PERSONAL_FACTS = {
  'consumer-training-default': {
    ...CONSUMER_TERMS,
    holdsFor: PERSONAL,
    quote: 'including training our models, unless you opt out of training through your account settings',
    supersedes: ['not-trained-by-default'],
    conflictsWith: ['help-page-if-you-allow'],
  },
  'training-choice-at-signup': {
    ...RETENTION_NEWS,
    holdsFor: PERSONAL,
    quote: "If you're a new user, you can select your preference in the signup process",
  },
  'consumer-feedback-overrides-opt-out': {
    ...CONSUMER_TERMS,
    holdsFor: PERSONAL,
    quote:
      'Even if you opt out, we will use Materials for model training when: (1) you provide Feedback to us regarding any Materials',
    conflictsWith: ['help-page-may-train', 'us-edition', 'filed-as-api-terms'],
  },
  'consumer-safety-flag-exception': {
    ...CONSUMER_TERMS,
    holdsFor: PERSONAL,
    quote: '(2) your Materials are flagged for safety review',
    conflictsWith: ['safety-models-only'],
  },
  'privacy-policy-feedback-exception': {
    ...PRIVACY_POLICY,
    holdsFor: PERSONAL,
    quote:
      "we will use Inputs and Outputs for model improvement when: (i) your conversations are flagged for safety review … you've explicitly reported the materials to us",
    conflictsWith: ['policy-of-september'],
  },
  'safety-flag-reidentified': {
    ...PRIVACY_POLICY,
    holdsFor: PERSONAL,
    quote:
      'we may re-identify the Inputs or Outputs to enforce our Terms of Service or Usage Policy with the responsible user if necessary',
  },
  'flagged-2y-7y': {
    ...RETENTION_PAGE,
    holdsFor: [...PERSONAL, ...COMMERCIAL],
    quote: 'up to 2 years … up to 7 years',
  },
  'feedback-stores-conversation': {
    ...CONSUMER_TERMS,
    holdsFor: PERSONAL,
    quote:
      'by using the thumbs up/thumbs down icon—we will store the related conversation as part of your Feedback',
    supersedes: ['policy-may-store'],
    conflictsWith: ['us-edition'],
  },
  'thumbs-share-conversation': {
    ...GUIDANCE_RESEARCH,
    holdsFor: CLAUDE_AI,
    quote: 'via a thumbs up or thumbs down button, which shares the conversation with Anthropic',
  },
  'feedback-whole-conversation': {
    ...FEEDBACK_PAGE,
    holdsFor: PERSONAL,
    quote:
      'we will store the entire related conversation, including any content, custom styles or conversation preferences',
  },
  'consumer-feedback-any-use': {
    ...CONSUMER_TERMS,
    holdsFor: PERSONAL,
    quote:
      'you agree that we may use the Feedback however we choose without any obligation or other payment to you',
    supersedes: ['feedback-uses-named'],
  },
  'feedback-kept-5-years': {
    ...FEEDBACK_PAGE,
    holdsFor: PERSONAL,
    quote: 'in our secured back-end for up to 5 years',
    supersedes: ['feedback-kept-10-years'],
    conflictsWith: ['feedback-for-5-years'],
  },
  'feedback-connectors-excluded': {
    ...FEEDBACK_PAGE,
    holdsFor: PERSONAL,
    quote: 'Feedback data does not include raw content from connectors',
  },
  'feedback-delinked': {
    ...FEEDBACK_PAGE,
    holdsFor: PERSONAL,
    quote: "We de-link your feedback from your user ID (e.g. email address) before it's used by Anthropic.",
    conflictsWith: ['sensitive-data-filtered'],
  },
  'sensitive-data-filtered': {
    ...SENSITIVE_PAGE,
    holdsFor: PERSONAL,
    quote: 'to filter or obfuscate sensitive data',
  },
  'training-access-limited': {
    ...SENSITIVE_PAGE,
    holdsFor: PERSONAL,
    quote: 'Access is limited to a small number of personnel involved in model training.',
  },
  'feedback-not-combined': {
    ...FEEDBACK_PAGE,
    holdsFor: PERSONAL,
    quote: 'We do not combine your feedback with your other conversations with Claude.',
  },
  'training-setting-place': { ...TRAINING_PAGE, holdsFor: PERSONAL, quote: '' },
  'explicit-opt-in': { ...FEEDBACK_PAGE, holdsFor: PERSONAL, quote: '' },
  'training-in-progress-keeps': {
    ...TRAINING_PAGE,
    holdsFor: PERSONAL,
    quote:
      'Your data will still be included in model training that has already started and in models that have already been trained',
  },
  'switch-off-not-retroactive': {
    ...TRAINING_PAGE,
    holdsFor: PERSONAL,
    quote:
      'we will stop using your previously stored chats and coding sessions in future model training runs',
  },
  'retention-new-or-resumed-deidentified': {
    ...RETENTION_PAGE,
    holdsFor: PERSONAL,
    quote:
      'we may retain your data in a de-identified format for up to 5 years in our model training pipelines',
  },
  'chats-stay-until-deleted': {
    ...RETENTION_PAGE,
    holdsFor: PERSONAL,
    quote: 'Deleted from our back-end storage systems within 30 days',
    conflictsWith: ['thirty-days-retention'],
  },
  'training-off-for-domain': { ...CLIENT, holdsFor: PERSONAL, quote: 'Off for all emails using your domain' },
  'incognito-not-trained': {
    ...INCOGNITO_PAGE,
    holdsFor: CLAUDE_AI,
    quote: 'Incognito chats are not used for training.',
  },
  'incognito-kept': {
    ...INCOGNITO_PAGE,
    holdsFor: CLAUDE_AI,
    quote: 'they are retained for either 30 days (default), or longer',
  },
  'feedback-withdraw': { ...CLIENT, holdsFor: PERSONAL, quote: 'Withdraw feedback' },
  'feedback-withdraw-scope': {
    ...CLIENT,
    holdsFor: PERSONAL,
    quote:
      "This removes your feedback. If you've given other feedback on this conversation, it stays in the improvement program until that's withdrawn too.",
  },
  'privacy-deletion-request': {
    ...PRIVACY_POLICY,
    holdsFor: PERSONAL,
    quote:
      'Deletion: the right to request that we delete personal data collected from you when you use our Services, subject to certain exceptions.',
  },
  'privacy-objection': {
    ...PRIVACY_POLICY,
    holdsFor: PERSONAL,
    quote: 'Objection: the right to object to processing of your personal data',
  },
  'privacy-request-reply': {
    ...PRIVACY_POLICY,
    holdsFor: PERSONAL,
    quote: 'we will respond within one calendar month of receiving a verifiable request',
  },
  'work-email-may-be-linked': {
    ...CONSUMER_TERMS,
    holdsFor: PERSONAL,
    quote: "your Account may be linked to the organization's enterprise account with us",
  },
  'work-email-admin-access': {
    ...CONSUMER_TERMS,
    holdsFor: PERSONAL,
    quote:
      'administrator may be able to monitor and control the Account, including having access to Materials',
  },
  'work-email-notice': {
    ...CONSUMER_TERMS,
    holdsFor: PERSONAL,
    quote:
      "We will provide notice to you before linking your Account to an organization's enterprise account.",
  },
  'consumer-terms-cover-entities': {
    ...CONSUMER_TERMS,
    holdsFor: PERSONAL,
    quote: 'For clarity, this does not include Claude.ai or Claude Pro use for individuals or entities.',
    conflictsWith: ['eea-edition-consumer-definition'],
  },
  'commercial-terms-exclude-claude-ai': {
    ...COMMERCIAL_TERMS,
    holdsFor: PERSONAL,
    quote: 'Our consumer offerings (e.g., Claude.ai) are governed by our',
    conflictsWith: ['eea-edition-consumer-definition'],
  },
  'interviewer-5-years': { ...INTERVIEWER_PAGE, holdsFor: PERSONAL, quote: '' },
  'rate-chats-setting-observed-on': {
    ...PUBLISHED_ANSWERS,
    holdsFor: PERSONAL,
    quote: 'claude_ai_completion_feedback_enabled',
  },
} as const satisfies Record<string, Fact>;
