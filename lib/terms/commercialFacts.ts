import {
  API_RETENTION_PAGE,
  API_TRAINING_PAGE,
  BAA_PAGE,
  BEDROCK_GUIDE,
  COMMERCIAL_PAGE,
  COMMERCIAL_TERMS,
  CONSOLE_PAGE,
  EDUCATION_PAGE,
  RATE_CHATS_PAGE,
  ZERO_RETENTION_PAGE,
} from './documents.ts';
import type { Fact } from './fact.ts';
import { CLAUDE_AI, CLOUD, COMMERCIAL, COMPANY, PERSONAL } from './offer.ts';

const TERMS = { ...COMMERCIAL_TERMS, holdsFor: COMMERCIAL } as const;
const PAGE = { ...COMMERCIAL_PAGE, holdsFor: COMMERCIAL } as const;

/** Team, Enterprise, Education, the API and its Console, and the clouds that serve the models. */
export const COMMERCIAL_FACTS = {
  'commercial-no-training': {
    ...TERMS,
    quote: 'Anthropic may not train models on Customer Content from Services.',
    conflictsWith: ['promise-in-usage-policy'],
  },
  'commercial-outputs-owned': {
    ...TERMS,
    quote: 'hereby assigns to Customer its right, title and interest (if any) in and to Outputs',
  },
  'commercial-feedback-exception': {
    ...PAGE,
    quote:
      'report feedback or bugs to us (e.g. via our thumbs up/down feedback button) … we may use your chats and coding sessions to train our models.',
  },
  'commercial-feedback-conflict': {
    ...TERMS,
    quote: 'Anthropic may use that feedback at its own risk and without obligation to Customer',
    conflictsWith: ['commercial-no-training', 'commercial-feedback-exception'],
  },
  'commercial-feedback-stored': { ...PAGE, quote: 'for up to 5 years' },
  'admin-rate-chats': {
    ...RATE_CHATS_PAGE,
    holdsFor: COMPANY,
    quote:
      'you can manage the ability for members of your organization to submit feedback to Anthropic via thumbs up / thumbs down',
  },
  'admin-rate-chats-default': { ...EDUCATION_PAGE, holdsFor: ['education'], quote: '' },
  'console-rate-switch': {
    ...CONSOLE_PAGE,
    holdsFor: ['console'],
    quote: 'As an Admin of your Claude Console account, you can manage the ability…',
  },
  'api-no-training': {
    ...API_TRAINING_PAGE,
    holdsFor: ['api', 'console'],
    quote: "Anthropic doesn't train our models on the data you generate when using our commercial products",
  },
  'api-retention': { ...API_RETENTION_PAGE, holdsFor: ['api'], quote: '' },
  'zdr-not-chat': { ...ZERO_RETENTION_PAGE, holdsFor: [...CLAUDE_AI, 'api'], quote: '' },
  'baa-excludes': {
    ...BAA_PAGE,
    holdsFor: [...PERSONAL, 'team', 'console'],
    quote: 'the BAA does not cover Workbench and Console, Claude Free, Pro, Max, or Team plans',
  },
  'cloud-platforms': { ...BEDROCK_GUIDE, holdsFor: CLOUD, quote: '' },
} as const satisfies Record<string, Fact>;
