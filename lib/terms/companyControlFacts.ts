import { CAPTURE_PAGE, CREATION_PAGE, SSO_PAGE, TENANT_PAGE } from './documents.ts';
import type { Fact } from './fact.ts';
import { COMPANY } from './offer.ts';

const READ_ONCE = { confidence: 'dated-reading', quote: '' } as const;

/** What an organisation can ask of Anthropic; none of it touches the thumbs of a personal account still in reach. */
export const COMPANY_CONTROL_FACTS = {
  'tenant-restrictions': { ...TENANT_PAGE, ...READ_ONCE, holdsFor: ['enterprise', 'console'] },
  'restrict-organisation-creation': { ...CREATION_PAGE, ...READ_ONCE, holdsFor: COMPANY },
  'require-sso': { ...SSO_PAGE, ...READ_ONCE, holdsFor: [...COMPANY, 'console'] },
  'domain-capture': { ...CAPTURE_PAGE, ...READ_ONCE, holdsFor: ['enterprise'] },
} as const satisfies Record<string, Fact>;
