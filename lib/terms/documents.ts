import type { Day, Source } from './fact.ts';

/** The documents that facts quote, each with its address and dates. */

export const CONSUMER_TERMS = {
  document: 'Consumer Terms (EEA, Switzerland)',
  url: 'https://www.anthropic.com/legal/consumer-terms',
  publisher: 'Anthropic',
  documentDate: '2025-11-11',
  readOn: '2026-08-22',
  confidence: 'primary',
  archive: 'consumer-terms',
} as const satisfies Source;

export const COMMERCIAL_TERMS = {
  document: 'Commercial Terms',
  url: 'https://www.anthropic.com/legal/commercial-terms',
  publisher: 'Anthropic',
  documentDate: '2025-06-17',
  readOn: '2026-08-20',
  confidence: 'primary',
  archive: 'commercial-terms',
} as const satisfies Source;

/** What claude.ai's own interface shows and does: the client of August 2026. */
export const CLIENT = {
  document: 'claude.ai’s interface',
  url: 'https://claude.ai/settings/data-privacy-controls',
  publisher: 'Anthropic',
  documentDate: '2026-08-14',
  readOn: '2026-08-14',
  confidence: 'client-words',
} as const satisfies Source;

/**
 * A page of Anthropic's help centre.
 * @param readOn the last reading; where it is not recorded, the page's own date, the oldest it can be.
 */
function helpPage(site: 'privacy' | 'support', article: number, documentDate: Day, readOn = documentDate) {
  return {
    document: `Help page ${article}`,
    url: `https://${site}.claude.com/en/articles/${article}`,
    publisher: 'Anthropic',
    documentDate,
    readOn,
    confidence: 'primary',
  } as const satisfies Source;
}

export const FEEDBACK_PAGE = helpPage('privacy', 10023580, '2026-03-16', '2026-10-06');
export const TRAINING_PAGE = helpPage('privacy', 12109829, '2026-08-03');
export const INCOGNITO_PAGE = helpPage('support', 12260368, '2026-04-09');
export const COMMERCIAL_PAGE = helpPage('privacy', 7996868, '2026-08-18');
export const RATE_CHATS_PAGE = helpPage('support', 10504844, '2026-03-16');
export const EDUCATION_PAGE = helpPage('support', 11732894, '2026-03-16');
export const CONSOLE_PAGE = helpPage('support', 10504853, 'unknown');
export const API_TRAINING_PAGE = helpPage('support', 11174108, '2026-03-16');
export const API_RETENTION_PAGE = helpPage('privacy', 7996866, '2026-07-01');
export const ZERO_RETENTION_PAGE = helpPage('privacy', 8956058, '2026-06-09');
export const BAA_PAGE = helpPage('support', 8114513, '2026-04-02');
export const OUTPUTS_PAGE = helpPage('support', 12326764, '2026-03-16');
export const TENANT_PAGE = helpPage('support', 13198485, '2026-08-03');
export const CREATION_PAGE = helpPage('support', 10276682, 'unknown');
export const SSO_PAGE = helpPage('support', 13132885, 'unknown');
export const CAPTURE_PAGE = helpPage('support', 14625619, 'unknown');

export const RETENTION_NEWS = {
  document: 'Updates to our consumer terms',
  url: 'https://www.anthropic.com/news/updates-to-our-consumer-terms',
  publisher: 'Anthropic',
  documentDate: '2025-08-28',
  readOn: '2026-10-02',
  confidence: 'primary',
} as const satisfies Source;

export const CODE_DATA_PAGE = {
  document: 'Claude Code: data usage',
  url: 'https://code.claude.com/docs/en/data-usage',
  publisher: 'Anthropic',
  documentDate: 'unknown',
  readOn: '2026-08-22',
  confidence: 'primary',
} as const satisfies Source;

export const BEDROCK_GUIDE = {
  document: 'Amazon Bedrock user guide, data retention',
  url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/data-retention.html',
  publisher: 'Amazon Web Services',
  documentDate: 'unknown',
  readOn: 'unknown',
  confidence: 'dated-reading',
} as const satisfies Source;
