import { COMMERCIAL_TERMS, DPA, OBSERVED, PRIVACY_POLICY, RATE_CHATS_WORDS } from './documents.ts';
import type { Fact } from './fact.ts';
import {
  API_RETENTION_PAGE,
  COMMERCIAL_PAGE,
  CUSTOM_RETENTION_PAGE,
  EDUCATION_PAGE,
  INCOGNITO_PAGE,
  RATE_CHATS_PAGE,
  ROLES_PAGE,
  TEACHERS_PAGE,
} from './helpPages.ts';
import { COMMERCIAL, COMPANY } from './offer.ts';

/** Team, Enterprise, Education and Claude for Teachers. */
export const COMMERCIAL_FACTS = {
  'commercial-no-training': {
    ...COMMERCIAL_TERMS,
    holdsFor: COMMERCIAL,
    quote: 'Anthropic may not train models on Customer Content from Services.',
    conflictsWith: ['promise-in-usage-policy'],
  },
  'commercial-feedback-exception': {
    ...COMMERCIAL_PAGE,
    holdsFor: COMMERCIAL,
    quote:
      'report feedback or bugs to us (e.g. via our thumbs up/down feedback button) … we may use your chats and coding sessions to train our models.',
  },
  'commercial-explicit-opt-in': { ...COMMERCIAL_PAGE, holdsFor: COMMERCIAL, quote: '' },
  'commercial-feedback-conflict': {
    ...COMMERCIAL_TERMS,
    holdsFor: COMMERCIAL,
    quote: 'Anthropic may use that feedback at its own risk and without obligation to Customer',
    conflictsWith: [
      'commercial-no-training',
      'commercial-feedback-exception',
      'customer-content-confidential',
      'dpa-instructions-only',
    ],
  },
  'customer-content-confidential': {
    ...COMMERCIAL_TERMS,
    holdsFor: COMMERCIAL,
    quote: 'Customer Content is Customer’s Confidential Information.',
  },
  'dpa-instructions-only': {
    ...DPA,
    holdsFor: COMMERCIAL,
    quote: 'to provide or maintain the Services, and in compliance with Customer’s documented instructions',
  },
  'commercial-feedback-stored': {
    ...COMMERCIAL_PAGE,
    holdsFor: COMMERCIAL,
    quote: 'for up to 5 years',
    conflictsWith: ['years-without-up-to'],
  },
  'commercial-feedback-care': { ...COMMERCIAL_PAGE, holdsFor: COMMERCIAL, quote: '' },
  'rate-chats-own-feedback': {
    ...RATE_CHATS_WORDS,
    holdsFor: COMPANY,
    quote: 'users can manage their own feedback under Settings → Privacy → Your feedback',
    conflictsWith: ['members-privacy-not-listed'],
  },
  'members-privacy-not-listed': { ...OBSERVED, holdsFor: COMPANY, quote: '' },
  'admin-rate-chats': {
    ...RATE_CHATS_PAGE,
    holdsFor: COMPANY,
    quote:
      'you can manage the ability for members of your organization to submit feedback to Anthropic via thumbs up / thumbs down',
    conflictsWith: ['owner-roles-enterprise-only'],
  },
  'owner-roles-enterprise-only': {
    ...ROLES_PAGE,
    holdsFor: COMPANY,
    quote: 'Security and Data Controls (Enterprise plan only)',
  },
  'admin-rate-chats-default': { ...EDUCATION_PAGE, holdsFor: ['education'], quote: 'Thumbs Feedback' },
  'education-enable-by-support': {
    ...EDUCATION_PAGE,
    holdsFor: ['education'],
    quote: 'the Primary Owner will need to reach out to',
  },
  'education-terms': {
    ...EDUCATION_PAGE,
    holdsFor: ['education'],
    quote: 'governed by the agreement between Anthropic and your university',
  },
  'teachers-k12-no-training': {
    ...TEACHERS_PAGE,
    holdsFor: ['teachers'],
    quote: 'Anthropic will not train models on your Inputs or Outputs',
  },
  'teachers-own-terms': {
    ...TEACHERS_PAGE,
    holdsFor: ['teachers'],
    quote: 'that agreement governs your use of Claude, not these terms',
  },
  'teachers-team-plan': {
    ...TEACHERS_PAGE,
    holdsFor: ['teachers'],
    quote: 'a free Claude for Teams plan for verified educators',
  },
  'commercial-flagged-2y-7y': {
    ...API_RETENTION_PAGE,
    holdsFor: COMMERCIAL,
    quote: 'up to 2 years … up to 7 years',
  },
} as const satisfies Record<string, Fact>;

/** The same plans, in more detail than is said on claude.ai. */
export const COMMERCIAL_DETAILS = {
  'dpa-audit-right': {
    ...DPA,
    holdsFor: COMMERCIAL,
    quote:
      'Anthropic will permit Customer, at Customer’s expense, to audit Anthropic’s applicable controls and compliance with this DPA',
    conflictsWith: ['atlas-no-audit'],
  },
  'dpa-audit-conditions': {
    ...DPA,
    holdsFor: COMMERCIAL,
    quote:
      'Upon Customer’s written request … a similar Audit has not already been conducted less than twelve (12) months prior',
  },
  'dpa-audit-reports': {
    ...DPA,
    holdsFor: COMMERCIAL,
    quote:
      'Anthropic is audited annually against known, established industry standards performed by external auditors.',
  },
  'commercial-destruction-request': {
    ...COMMERCIAL_TERMS,
    holdsFor: COMMERCIAL,
    quote:
      'Recipient will destroy Discloser’s Confidential Information promptly upon request, except where retained to comply with law or copies in Recipient’s automated back-up systems',
  },
  'dpa-forwards-requests': {
    ...DPA,
    holdsFor: COMMERCIAL,
    quote:
      'Anthropic will forward to Customer promptly any Data Subject Request received by Anthropic relating to the Customer Personal Data',
  },
  'dpa-deletion-at-end': {
    ...DPA,
    holdsFor: COMMERCIAL,
    quote:
      'delete all copies of Customer Data (including Customer Personal Data) processed by Anthropic or any Subprocessors, except to the extent',
  },
  'privacy-policy-not-company': {
    ...PRIVACY_POLICY,
    holdsFor: COMPANY,
    quote:
      'This Privacy Policy does not apply to content that we process on behalf of customers of our business offerings, such as our Enterprise accounts.',
  },
  'company-retention-in-product': {
    ...API_RETENTION_PAGE,
    holdsFor: ['team', 'enterprise', 'education', 'console'],
    quote:
      'we retain your chats and coding sessions in the product to provide you with a consistent product experience',
    conflictsWith: ['code-thirty-days-commercial', 'covered-models-30-days'],
  },
  'enterprise-retention-indefinite-default': {
    ...CUSTOM_RETENTION_PAGE,
    holdsFor: ['enterprise'],
    quote: 'By default, data is retained indefinitely unless a custom retention period is set.',
  },
  'incognito-in-exports': {
    ...INCOGNITO_PAGE,
    holdsFor: COMPANY,
    quote: 'included in organizational data exports',
  },
  'rate-chats-leaves-doors': {
    ...RATE_CHATS_WORDS,
    holdsFor: COMPANY,
    quote:
      'This will remove the ability to submit feedback reports during chats via thumbs up / thumbs down.',
  },
  'rate-chats-cowork': { ...OBSERVED, holdsFor: COMPANY, quote: '' },
} as const satisfies Record<string, Fact>;
