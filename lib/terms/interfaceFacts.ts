import { CLIENT } from './documents.ts';
import type { Fact } from './fact.ts';
import { CLAUDE_AI } from './offer.ts';

/** How claude.ai's interface of August 2026 sends a rating: one dated observation of what it does, not of words. */
const OBSERVED = {
  ...CLIENT,
  url: 'https://claude.ai/',
  documentDate: '2026-08-11',
  holdsFor: CLAUDE_AI,
  confidence: 'dated-reading',
  quote: '',
} as const;

/** What the interface does at a thumb. */
export const INTERFACE_FACTS = {
  'chat-submit-sends': { ...OBSERVED, conflictsWith: ['click-sends'] },
  'code-click-sends': OBSERVED,
  'disclosure-leaves-out': OBSERVED,
} as const satisfies Record<string, Fact>;
