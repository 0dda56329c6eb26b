import { OBSERVED } from './documents.ts';
import type { Fact } from './fact.ts';
import { CLAUDE_AI } from './offer.ts';

/** What the interface does at a thumb, and what it says at other ways to give feedback. */
export const INTERFACE_FACTS = {
  'chat-submit-sends': { ...OBSERVED, holdsFor: CLAUDE_AI, quote: '', conflictsWith: ['click-sends'] },
  'code-click-sends': {
    ...OBSERVED,
    holdsFor: CLAUDE_AI,
    quote: '',
    supersedes: ['code-thumbs-on-the-web'],
  },
  'disclosure-leaves-out': { ...OBSERVED, holdsFor: CLAUDE_AI, quote: '' },
  'chat-feedback-same-dialog': {
    ...OBSERVED,
    holdsFor: CLAUDE_AI,
    quote:
      'Submitting this report will send the entire current conversation to Anthropic for future improvements to our models.',
  },
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
  'code-report-transcript': {
    ...OBSERVED,
    holdsFor: CLAUDE_AI,
    quote:
      'This report will include your description and the current session transcript. We may use these to debug related issues and improve Claude Code.',
  },
  'code-support-grant': {
    ...OBSERVED,
    holdsFor: CLAUDE_AI,
    quote:
      'grant Anthropic support staff read-only access to a cloud session when submitting feedback. Each grant expires after 7 days and can be revoked.',
  },
  'cowork-feedback-transcript': {
    ...OBSERVED,
    holdsFor: CLAUDE_AI,
    quote: 'Your feedback, diagnostic logs, and task transcript will be used to improve Cowork.',
  },
  'cowork-thumbs-whole': {
    ...OBSERVED,
    holdsFor: CLAUDE_AI,
    quote:
      'Submitting this report will send the entire current conversation to Anthropic for future improvements to our models.',
  },
} as const satisfies Record<string, Fact>;

/** More of it, which is not said on claude.ai. */
export const INTERFACE_DETAILS = {
  'incognito-no-thumbs': { ...OBSERVED, holdsFor: CLAUDE_AI, quote: '' },
} as const satisfies Record<string, Fact>;
