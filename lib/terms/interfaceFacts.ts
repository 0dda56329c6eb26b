import { OBSERVED } from './documents.ts';
import type { Fact } from './fact.ts';
import { CLAUDE_AI } from './offer.ts';

/** What the interface does at a thumb, and what it says at other ways to give feedback. */
export const INTERFACE_FACTS = {
  'chat-submit-sends': { ...OBSERVED, holdsFor: CLAUDE_AI, quote: '', conflictsWith: ['click-sends'] },
  'code-click-sends': { ...OBSERVED, holdsFor: CLAUDE_AI, quote: '', conflictsWith: ['code-no-thumbs'] },
  'disclosure-leaves-out': { ...OBSERVED, holdsFor: CLAUDE_AI, quote: '' },
  'chat-report-same-dialog': {
    ...OBSERVED,
    holdsFor: CLAUDE_AI,
    quote:
      'Submitting this report will send the entire current conversation to Anthropic for future improvements to our models.',
  },
  'incognito-no-thumbs': { ...OBSERVED, holdsFor: CLAUDE_AI, quote: '' },
  'report-may-train': {
    ...OBSERVED,
    holdsFor: CLAUDE_AI,
    quote: 'Unless you opt out, reports may be used to train models for use by our Trust & Safety team',
  },
  'cancel-log-analysis': {
    ...OBSERVED,
    holdsFor: CLAUDE_AI,
    quote: 'Can we analyze your usage logs from the past week to debug these issues?',
  },
} as const satisfies Record<string, Fact>;
