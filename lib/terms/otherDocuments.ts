import type { Source } from './fact.ts';

/** What others than Anthropic publish: the clouds that serve the models, an archive of terms, a vendor. */

const AMAZON = { publisher: 'Amazon Web Services' } as const;
const GOOGLE = { publisher: 'Google', confidence: 'primary' } as const;

export const BEDROCK_FAQ = {
  ...AMAZON,
  document: 'Amazon Bedrock FAQs',
  url: 'https://aws.amazon.com/bedrock/faqs/',
  documentDate: 'unknown',
  readOn: '2026-10-06',
  readBy: 'others',
  confidence: 'primary',
} as const satisfies Source;

/** Anthropic's own terms for Bedrock, as Amazon publishes them. */
export const BEDROCK_TERMS = {
  ...AMAZON,
  document: 'Anthropic on Bedrock – Commercial Terms of Service',
  url: 'https://aws.amazon.com/legal/bedrock/third-party-models/',
  documentDate: 'unknown',
  readOn: '2026-08-12',
  readBy: 'others',
  confidence: 'dated-reading',
} as const satisfies Source;

export const BEDROCK_GUIDE = {
  ...AMAZON,
  document: 'Amazon Bedrock user guide, data retention',
  url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/data-retention.html',
  documentDate: 'unknown',
  readOn: 'unknown',
  confidence: 'dated-reading',
} as const satisfies Source;

export const BEDROCK_PROTECTION = {
  ...AMAZON,
  document: 'Amazon Bedrock user guide, data protection',
  url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/data-protection.html',
  documentDate: 'unknown',
  readOn: '2026-09-25',
  readBy: 'others',
  confidence: 'dated-reading',
} as const satisfies Source;

export const GOOGLE_RETENTION = {
  ...GOOGLE,
  document: 'Gemini Enterprise Agent Platform and zero data retention',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/resources/zero-data-retention',
  documentDate: '2026-10-07',
  readOn: '2026-10-07',
  readBy: 'others',
} as const satisfies Source;

export const GOOGLE_CLAUDE = {
  ...GOOGLE,
  document: 'Claude models on Gemini Enterprise Agent Platform',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/partner-models/claude',
  documentDate: 'unknown',
  readOn: 'unknown',
} as const satisfies Source;

export const FOUNDRY_PRIVACY = {
  publisher: 'Microsoft',
  document: 'Data, privacy and security for Claude models in Microsoft Foundry',
  url: 'https://learn.microsoft.com/azure/foundry/responsible-ai/claude-models/data-privacy',
  documentDate: '2026-07-24',
  readOn: '2026-07-24',
  readBy: 'others',
  confidence: 'primary',
} as const satisfies Source;

/** The archive's record of a clause of the Commercial Terms: its own words and its comment on them. */
export const ATLAS_COMMERCIAL = {
  publisher: 'ConductAtlas',
  document: 'Output Ownership and No Model Training, record CA-P-010629',
  url: 'https://conductatlas.com/platform/anthropic/anthropic-commercial-terms/output-ownership-and-no-model-training/',
  documentDate: '2026-05-11',
  readOn: '2026-05-13',
  confidence: 'dated-reading',
} as const satisfies Source;

/** Its record of the training clause of the Consumer Terms, which it files under "API Terms". */
export const ATLAS_CONSUMER = {
  publisher: 'ConductAtlas',
  document: 'Record on training and the opt-out, filed under “Anthropic API Terms”',
  url: 'https://conductatlas.com/',
  documentDate: 'unknown',
  readOn: 'unknown',
  confidence: 'dated-reading',
} as const satisfies Source;

/** A vendor's answer to a question; it sells what it recommends instead. */
export const VENDOR_BLOG = {
  publisher: 'Usmart',
  document: 'Does Anthropic Train on My API Data?',
  url: 'https://www.usmarttec.com/questions/does-anthropic-train-on-my-data',
  documentDate: 'unknown',
  readOn: 'unknown',
  confidence: 'dated-reading',
} as const satisfies Source;
