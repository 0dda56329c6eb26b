import { CLIENT, CODE_DATA_PAGE } from './documents.ts';
import type { Fact } from './fact.ts';
import { CLAUDE_AI, COMMERCIAL, PERSONAL } from './offer.ts';

/** How claude.ai's interface of August 2026 sends a rating: one dated observation of what it does, not of words. */
const OBSERVED = {
  ...CLIENT,
  url: 'https://claude.ai/',
  documentDate: '2026-08-11',
  holdsFor: CLAUDE_AI,
  confidence: 'dated-reading',
  quote: '',
} as const;

/** What the interface does at a thumb, and what it says at other ways to give feedback. */
export const INTERFACE_FACTS = {
  'chat-submit-sends': { ...OBSERVED, conflictsWith: ['click-sends'] },
  'code-click-sends': OBSERVED,
  'disclosure-leaves-out': OBSERVED,
  'chat-report-same-dialog': {
    ...OBSERVED,
    quote:
      'Submitting this report will send the entire current conversation to Anthropic for future improvements to our models.',
  },
  'code-report-transcript': {
    ...OBSERVED,
    quote:
      'This report will include your description and the current session transcript. We may use these to debug related issues and improve Claude Code.',
  },
  'code-support-grant': {
    ...OBSERVED,
    quote:
      'grant Anthropic support staff read-only access to a cloud session when submitting feedback. Each grant expires after 7 days and can be revoked.',
  },
  'cowork-report-transcript': {
    ...OBSERVED,
    quote: 'Your feedback, diagnostic logs, and task transcript will be used to improve Cowork.',
  },
  'claude-code-feedback-5-years': {
    ...CODE_DATA_PAGE,
    holdsFor: [...PERSONAL, ...COMMERCIAL],
    quote:
      'Transcripts shared via `/feedback`, or via `/bug` and `/share`, which report through the same path, are retained for 5 years.',
  },
} as const satisfies Record<string, Fact>;
