import type { Fact } from './fact.ts';
import { COMMERCIAL, PERSONAL } from './offer.ts';
import { ATLAS_COMMERCIAL, ATLAS_CONSUMER, VENDOR_BLOG } from './otherDocuments.ts';

/** What others say of the documents: an archive’s comments and a vendor’s blog, each as theirs. */
export const COMMENTARY_FACTS = {
  'atlas-record': { ...ATLAS_COMMERCIAL, holdsFor: COMMERCIAL, quote: 'CA-P-010629' },
  'atlas-hash': {
    ...ATLAS_COMMERCIAL,
    holdsFor: COMMERCIAL,
    quote: 'de7e41d838f0e7b313895f34289b5595e0527df77b4fef97c42d322d27e60559',
  },
  'atlas-severity': { ...ATLAS_COMMERCIAL, holdsFor: COMMERCIAL, quote: 'Medium severity Medium confidence' },
  'atlas-no-legal-determination': {
    ...ATLAS_COMMERCIAL,
    holdsFor: COMMERCIAL,
    quote: 'It does not constitute a legal determination about enforceability.',
  },
  'atlas-no-audit': {
    ...ATLAS_COMMERCIAL,
    holdsFor: COMMERCIAL,
    quote: 'no audit mechanism is provided in the agreement to verify compliance',
    conflictsWith: ['dpa-audit-right'],
  },
  'atlas-contractual-commitment': {
    ...ATLAS_COMMERCIAL,
    holdsFor: COMMERCIAL,
    quote: 'a contractual commitment, not a technical control',
  },
  'atlas-outputs-conditions': {
    ...ATLAS_COMMERCIAL,
    holdsFor: COMMERCIAL,
    quote: "The IP assignment is conditioned on Customer's compliance with the Terms",
  },
  'atlas-company-questions': {
    ...ATLAS_COMMERCIAL,
    holdsFor: COMMERCIAL,
    quote:
      'Legal teams should review whether the incorporated DPA is sufficient for GDPR Article 28 compliance',
  },
  'atlas-carve-outs': {
    ...ATLAS_CONSUMER,
    holdsFor: PERSONAL,
    quote:
      'The safety-review carve-out is broad and self-defined, with no user notification mechanism described.',
  },
  'atlas-consent-bypass': {
    ...ATLAS_CONSUMER,
    holdsFor: PERSONAL,
    quote: 'doing so constitutes a training data consent bypass under these terms',
  },
  'atlas-personal-questions': {
    ...ATLAS_CONSUMER,
    holdsFor: PERSONAL,
    quote:
      'Applicable law in the EU may require affirmative opt-in consent for training use of personal data',
  },
  'atlas-employees': {
    ...ATLAS_CONSUMER,
    holdsFor: PERSONAL,
    quote: 'employee inputs contributed to model training regardless of organizational opt-out preferences',
  },
  'vendor-by-default': {
    ...VENDOR_BLOG,
    holdsFor: ['api'],
    quote: "'by default' is doing real work in that sentence",
  },
  'vendor-flagged-review': {
    ...VENDOR_BLOG,
    holdsFor: ['api'],
    quote: "it does mean your data isn't in a sealed vault either",
  },
  'vendor-bedrock': {
    ...VENDOR_BLOG,
    holdsFor: ['bedrock'],
    quote: 'Neither Amazon nor Anthropic trains on your Bedrock prompts by default.',
  },
  'vendor-baa': {
    ...VENDOR_BLOG,
    holdsFor: ['api'],
    quote: 'Anthropic does offer a Business Associate Agreement for qualifying customers',
  },
  'vendor-self-hosting': {
    ...VENDOR_BLOG,
    holdsFor: ['api'],
    quote: 'a fully private deployment on your own infrastructure is the safer path',
  },
  'vendor-meant-api': {
    ...VENDOR_BLOG,
    holdsFor: PERSONAL,
    quote: 'Many businesses accidentally use Claude.ai instead of the API',
  },
} as const satisfies Record<string, Fact>;
