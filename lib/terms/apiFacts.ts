import { API_DOCS } from './documents.ts';
import type { Fact } from './fact.ts';
import {
  API_RETENTION_PAGE,
  API_TRAINING_PAGE,
  BAA_PAGE,
  CONSOLE_PAGE,
  COVERED_MODELS_PAGE,
  ZERO_RETENTION_PAGE,
} from './helpPages.ts';
import { CLAUDE_AI, CLOUD, PERSONAL } from './offer.ts';

/** The API and its Console, zero retention and HIPAA. */
export const API_FACTS = {
  'api-processor': {
    ...API_DOCS,
    holdsFor: ['api', 'console'],
    quote: 'the Claude API, where Anthropic is the data processor',
  },
  'api-no-training': {
    ...API_TRAINING_PAGE,
    holdsFor: ['api', 'console'],
    quote:
      'By default, Anthropic doesn’t train our models on the data you generate when using our commercial products',
  },
  'dpp-two-years': {
    ...API_TRAINING_PAGE,
    holdsFor: ['api', 'console'],
    quote: 'Your data will be stored securely for up to two years',
  },
  'console-rate-switch': {
    ...CONSOLE_PAGE,
    holdsFor: ['console'],
    quote: 'As an Admin of your Claude Console account, you can manage the ability',
    supersedes: ['console-workbench'],
  },
  'api-retention': {
    ...API_RETENTION_PAGE,
    holdsFor: ['api'],
    quote:
      'we automatically delete inputs and outputs on our backend within 30 days of receipt or generation, except',
    conflictsWith: ['api-seven-days', 'api-not-retained-by-default', 'covered-models-30-days'],
  },
  'api-retention-exceptions': { ...API_RETENTION_PAGE, holdsFor: ['api'], quote: '' },
  'api-retained-not-trained': {
    ...API_DOCS,
    holdsFor: ['api'],
    quote: 'Retained data is never used for model training without your express permission.',
  },
  'zdr-not-chat': { ...ZERO_RETENTION_PAGE, holdsFor: [...CLAUDE_AI, 'api', 'console'], quote: '' },
  'zdr-by-arrangement': {
    ...API_DOCS,
    holdsFor: ['api', 'team', 'enterprise'],
    quote: 'ZDR is enabled per organization',
  },
  'zdr-claude-code-enterprise': {
    ...API_DOCS,
    holdsFor: ['api', 'enterprise'],
    quote: 'or through Claude Enterprise with ZDR enabled',
  },
  'zdr-not-consumer': {
    ...API_DOCS,
    holdsFor: PERSONAL,
    quote: "including when customers on those plans use Claude's web, desktop, or mobile apps or Claude Code",
  },
  'covered-models-30-days': {
    ...COVERED_MODELS_PAGE,
    holdsFor: [...CLAUDE_AI, 'api', ...CLOUD],
    quote: 'Prompts and model completions are retained for at least 30 days and then automatically deleted',
  },
  'baa-covers-hipaa-ready': {
    ...BAA_PAGE,
    holdsFor: ['api', 'enterprise'],
    quote:
      'Anthropic provides a BAA covering our HIPAA-ready services, such as use of our first-party API or Enterprise plans.',
    supersedes: ['baa-excludes-by-name'],
  },
  'baa-current-exclusions': {
    ...BAA_PAGE,
    holdsFor: [...PERSONAL, 'team', 'enterprise', 'console'],
    quote: 'excludes features such as Claude Console, Claude Cowork, or features currently in beta',
    supersedes: ['baa-excludes-by-name'],
  },
  'hipaa-not-claude-code': {
    ...API_DOCS,
    holdsFor: ['api'],
    quote: 'Claude Code is not covered under HIPAA readiness.',
    conflictsWith: ['baa-claude-code'],
  },
  'baa-claude-code': {
    ...BAA_PAGE,
    holdsFor: ['api', 'enterprise'],
    quote: 'Only covered under the BAA with ZDR enabled.',
    conflictsWith: ['hipaa-not-claude-code'],
  },
  'baa-claude-code-web': {
    ...BAA_PAGE,
    holdsFor: ['enterprise'],
    quote: 'Available to use without ZDR, but this feature is not covered under Anthropic’s BAA.',
  },
  'baa-api-features': { ...BAA_PAGE, holdsFor: ['api'], quote: 'Not all API features are covered' },
  'compliance-transcripts-6-years': {
    ...API_DOCS,
    holdsFor: ['enterprise'],
    quote:
      "are stored for 6 years by default, or for your organization's custom conversation retention period",
  },
} as const satisfies Record<string, Fact>;
