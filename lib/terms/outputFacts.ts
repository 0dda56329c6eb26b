import { OUTPUTS_PAGE } from './documents.ts';
import type { Fact } from './fact.ts';
import { COMMERCIAL, PERSONAL } from './offer.ts';

const PAGE = {
  ...OUTPUTS_PAGE,
  holdsFor: [...PERSONAL, ...COMMERCIAL],
  confidence: 'dated-reading',
  quote: '',
} as const;

/** What may and may not be done with what Claude wrote. */
export const OUTPUT_FACTS = {
  'outputs-permitted': PAGE,
  'outputs-prohibited': PAGE,
} as const satisfies Record<string, Fact>;
