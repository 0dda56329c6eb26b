import type { Fact } from './fact.ts';
import { CAPTURE_PAGE, CREATION_PAGE, SSO_PAGE, TENANT_PAGE } from './helpPages.ts';
import { COMPANY } from './offer.ts';

/** What an organisation can ask of Anthropic; none of it touches the thumbs of a personal account still in reach. */
export const COMPANY_CONTROL_FACTS = {
  'tenant-restrictions': {
    ...TENANT_PAGE,
    holdsFor: ['enterprise', 'console'],
    quote: 'preventing unauthorized use of personal accounts',
  },
  'restrict-organisation-creation': {
    ...CREATION_PAGE,
    holdsFor: COMPANY,
    quote: 'prevent users from creating new Claude or Console organizations, including personal accounts',
  },
  'require-sso': { ...SSO_PAGE, holdsFor: [...COMPANY, 'console'], quote: 'You can now choose to toggle on' },
  'require-sso-locks-out': {
    ...CREATION_PAGE,
    holdsFor: [...COMPANY, 'console'],
    quote: 'These users will be unable to access their existing Free/Pro/Team/Max accounts.',
  },
  'domain-capture': { ...CAPTURE_PAGE, holdsFor: ['enterprise'], quote: 'Domain capture is a one-way door.' },
  'domain-capture-30-days': {
    ...CAPTURE_PAGE,
    holdsFor: ['enterprise'],
    quote: 'is 30 days from the date you initiate the claim',
  },
} as const satisfies Record<string, Fact>;
