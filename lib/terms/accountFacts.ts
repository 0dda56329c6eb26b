import {
  CLIENT,
  COMMERCIAL_TERMS,
  CONSUMER_TERMS,
  PRIVACY_POLICY,
  PUBLISHED_ANSWERS,
  YOUR_FEEDBACK_WORDS,
} from './documents.ts';
import type { Fact } from './fact.ts';
import { INCOGNITO_PAGE, INTERVIEWER_PAGE } from './helpPages.ts';
import { CLAUDE_AI, PERSONAL } from './offer.ts';

/** Personal plans: what is said on claude.ai itself of an account. */
export const ACCOUNT_FACTS = {
  'training-off-for-domain': { ...CLIENT, holdsFor: PERSONAL, quote: 'Off for all emails using your domain' },
  'feedback-withdraw': { ...CLIENT, holdsFor: PERSONAL, quote: 'Withdraw feedback' },
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
} as const satisfies Record<string, Fact>;

/** Personal plans: incognito, withdrawing and deleting, work addresses. */
export const RIGHTS_FACTS = {
  'incognito-not-trained': {
    ...INCOGNITO_PAGE,
    holdsFor: CLAUDE_AI,
    quote: 'Incognito chats are not used for training.',
    conflictsWith: ['flagged-incognito'],
  },
  'incognito-kept': {
    ...INCOGNITO_PAGE,
    holdsFor: CLAUDE_AI,
    quote: 'they are retained for either 30 days (default), or longer',
  },
  'feedback-withdraw-scope': {
    ...YOUR_FEEDBACK_WORDS,
    holdsFor: PERSONAL,
    quote:
      "This removes your feedback. If you've given other feedback on this conversation, it stays in the improvement program until that's withdrawn too.",
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
  'privacy-controller': {
    ...PRIVACY_POLICY,
    holdsFor: PERSONAL,
    quote: 'the data controller responsible for your personal data is Anthropic Ireland, Limited',
  },
  'interviewer-5-years': { ...INTERVIEWER_PAGE, holdsFor: PERSONAL, quote: '' },
  'rate-chats-setting-observed-on': {
    ...PUBLISHED_ANSWERS,
    holdsFor: PERSONAL,
    quote: 'claude_ai_completion_feedback_enabled',
  },
} as const satisfies Record<string, Fact>;
