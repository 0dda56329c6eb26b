import { API_DOCS, API_DOCS_AUTUMN, CODE_DATA_PAGE } from './documents.ts';
import type { Fact } from './fact.ts';
import {
  BEDROCK_FAQ,
  BEDROCK_GUIDE,
  BEDROCK_PROTECTION,
  BEDROCK_TERMS,
  FOUNDRY_PRIVACY,
  GOOGLE_CLAUDE,
  GOOGLE_RETENTION,
} from './otherDocuments.ts';

/** The clouds of other companies that serve the models. */
export const CLOUD_FACTS = {
  'bedrock-no-training-faq': {
    ...BEDROCK_FAQ,
    holdsFor: ['bedrock'],
    quote:
      'will not use any inputs to or outputs from Amazon Bedrock to train Amazon Nova, Amazon Titan, or any third-party models.',
  },
  'bedrock-provider-no-access': {
    ...BEDROCK_FAQ,
    holdsFor: ['bedrock'],
    quote: "Users' inputs and model outputs are not shared with any model providers.",
    conflictsWith: ['bedrock-zdr-mode'],
  },
  'bedrock-anthropic-terms-no-training': {
    ...BEDROCK_TERMS,
    holdsFor: ['bedrock'],
    quote: 'Anthropic may not train models on Customer Content from Services.',
  },
  'bedrock-zdr-mode': {
    ...BEDROCK_GUIDE,
    holdsFor: ['bedrock'],
    quote:
      'Zero data retention. No request or response data is written to durable storage by AWS or shared with the model provider',
    conflictsWith: ['bedrock-provider-no-access'],
  },
  'bedrock-guide-no-access': { ...BEDROCK_PROTECTION, holdsFor: ['bedrock'], quote: '' },
  'google-no-training': {
    ...GOOGLE_RETENTION,
    holdsFor: ['vertex'],
    quote:
      "Google won't use your data to train or fine-tune any AI/ML models without your prior permission or instruction.",
  },
  'google-separate-offering': {
    ...GOOGLE_CLAUDE,
    holdsFor: ['vertex'],
    quote: 'Anthropic models are not a Google product',
  },
  'google-two-offerings': {
    ...API_DOCS_AUTUMN,
    holdsFor: ['vertex'],
    quote:
      'On Claude Models on Google Cloud (Google managed) and Amazon Bedrock, the cloud provider is the data processor',
    conflictsWith: ['cloud-processor'],
  },
  'cloud-processor': {
    ...API_DOCS,
    holdsFor: ['bedrock', 'vertex'],
    quote:
      "On Bedrock and Google Cloud, the cloud provider is the data processor; refer to those platforms' data retention and compliance policies for their equivalent controls.",
    conflictsWith: ['google-two-offerings'],
  },
  'foundry-anthropic-processor': {
    ...FOUNDRY_PRIVACY,
    holdsFor: ['foundry'],
    quote:
      'Anthropic remains the seller and operator of Claude models in Microsoft Foundry and acts as an independent data processor for prompts and outputs',
  },
  'foundry-flagged-review': {
    ...CODE_DATA_PAGE,
    holdsFor: ['foundry'],
    quote: "only usage metadata and content flagged by Anthropic's safety systems egress to Anthropic",
  },
  'claude-platform-on-aws': {
    ...API_DOCS,
    holdsFor: ['bedrock'],
    quote: 'follows the same data retention policy as the first-party Claude API',
  },
  'google-limited-retention': {
    ...GOOGLE_RETENTION,
    holdsFor: ['vertex'],
    quote: 'To achieve zero data retention, customers must take specific actions within each of these areas',
  },
  'aws-platform-foundry-no-hipaa': {
    ...API_DOCS,
    holdsFor: ['bedrock', 'foundry'],
    quote: 'HIPAA readiness is not available on these platforms.',
  },
  'cloud-own-retention': {
    ...API_DOCS,
    holdsFor: ['bedrock', 'vertex'],
    quote:
      "retained data stays within your cloud provider's environment; review each platform's documentation for enablement steps",
  },
} as const satisfies Record<string, Fact>;
