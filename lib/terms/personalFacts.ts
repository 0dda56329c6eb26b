import { CONSUMER_TERMS, GUIDANCE_RESEARCH, PRIVACY_POLICY, RETENTION_NEWS } from './documents.ts';
import type { Fact } from './fact.ts';
import { FEEDBACK_PAGE, RETENTION_PAGE, SENSITIVE_PAGE, TRAINING_PAGE } from './helpPages.ts';
import { CLAUDE_AI, PERSONAL } from './offer.ts';

/** Free, Pro and Max. */
export const PERSONAL_FACTS = {
  'consumer-training-default': {
    ...CONSUMER_TERMS,
    holdsFor: PERSONAL,
    quote: 'including training our models, unless you opt out of training through your account settings',
    supersedes: ['not-trained-by-default'],
    conflictsWith: ['help-page-if-you-allow'],
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
  'flagged-2y-7y': {
    ...RETENTION_PAGE,
    holdsFor: PERSONAL,
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
  'consumer-feedback-wide': {
    ...CONSUMER_TERMS,
    holdsFor: PERSONAL,
    quote:
      'We appreciate feedback, including ideas and suggestions for improvement or rating an Output in response to an Input',
  },
  'consumer-feedback-any-use': {
    ...CONSUMER_TERMS,
    holdsFor: PERSONAL,
    quote:
      'you agree that we may use the Feedback however we choose without any obligation or other payment to you',
    conflictsWith: ['feedback-uses-named'],
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
  'feedback-not-combined': {
    ...FEEDBACK_PAGE,
    holdsFor: PERSONAL,
    quote: 'We do not combine your feedback with your other conversations with Claude.',
  },
} as const satisfies Record<string, Fact>;

/** The same plans, in more detail than is said on claude.ai. */
export const PERSONAL_DETAILS = {
  'training-choice-at-signup': {
    ...RETENTION_NEWS,
    holdsFor: PERSONAL,
    quote: "If you're a new user, you can select your preference in the signup process",
  },
  'safety-flag-reidentified': {
    ...PRIVACY_POLICY,
    holdsFor: PERSONAL,
    quote:
      'we may re-identify the Inputs or Outputs to enforce our Terms of Service or Usage Policy with the responsible user if necessary',
  },
  'training-access-limited': {
    ...SENSITIVE_PAGE,
    holdsFor: PERSONAL,
    quote: 'Access is limited to a small number of personnel involved in model training.',
  },
  'feedback-checked-by-hand': {
    ...GUIDANCE_RESEARCH,
    holdsFor: CLAUDE_AI,
    quote:
      'manually verified a small subset of grading outcomes on feedback data where users gave us permission to review the conversation',
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
    conflictsWith: ['thirty-days-retention', 'covered-models-30-days'],
  },
} as const satisfies Record<string, Fact>;
