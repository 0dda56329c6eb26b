import { COMMERCIAL_TERMS, CONSUMER_TERMS } from './documents.ts';
import type { Fact } from './fact.ts';
import { OUTPUTS_PAGE } from './helpPages.ts';
import { COMMERCIAL, PERSONAL } from './offer.ts';

/** Whose the outputs are, and what may and may not be done with them. */
export const OUTPUT_FACTS = {
  'consumer-outputs-assigned': {
    ...CONSUMER_TERMS,
    holdsFor: PERSONAL,
    quote:
      'Subject to your compliance with our Terms, we assign to you all our right, title, and interest (if any) in Outputs.',
    conflictsWith: ['us-edition-outputs'],
  },
  'outputs-owned-help-page': {
    ...OUTPUTS_PAGE,
    holdsFor: [...PERSONAL, ...COMMERCIAL],
    quote: 'When you use Claude, you own the Outputs generated from your Inputs.',
  },
  'commercial-outputs-owned': {
    ...COMMERCIAL_TERMS,
    holdsFor: COMMERCIAL,
    quote: 'hereby assigns to Customer its right, title and interest (if any) in and to Outputs',
  },
  'commercial-ownership-conditions': {
    ...COMMERCIAL_TERMS,
    holdsFor: COMMERCIAL,
    quote: 'Subject to Customer’s compliance with these Terms',
  },
  'outputs-written-permission': {
    ...OUTPUTS_PAGE,
    holdsFor: [...PERSONAL, ...COMMERCIAL],
    quote:
      'We prohibit customers from using our services to train or develop AI models without our written permission.',
  },
  'outputs-permitted': {
    ...OUTPUTS_PAGE,
    holdsFor: [...PERSONAL, ...COMMERCIAL],
    quote: "You can use Claude's Outputs to train models that don't compete with Anthropic's own models.",
    conflictsWith: ['consumer-terms-any-models'],
  },
  'outputs-permitted-examples': {
    ...OUTPUTS_PAGE,
    holdsFor: [...PERSONAL, ...COMMERCIAL],
    quote: 'This includes creating specialized classifiers and tools such as',
  },
  'consumer-terms-any-models': {
    ...CONSUMER_TERMS,
    holdsFor: PERSONAL,
    quote:
      'To develop any products or services that compete with our Services, including to develop or train any artificial intelligence or machine learning algorithms or models',
    conflictsWith: ['outputs-permitted'],
  },
  'outputs-in-products': {
    ...OUTPUTS_PAGE,
    holdsFor: [...PERSONAL, ...COMMERCIAL],
    quote: 'Outputs can also be integrated into your applications to power features within your products',
    conflictsWith: ['consumer-non-commercial'],
  },
  'consumer-non-commercial': {
    ...CONSUMER_TERMS,
    holdsFor: PERSONAL,
    quote: 'You agree that you will not use our Services for any commercial or business purposes',
    conflictsWith: ['outputs-in-products'],
  },
  'outputs-prohibited': {
    ...OUTPUTS_PAGE,
    holdsFor: [...PERSONAL, ...COMMERCIAL],
    quote:
      "Our Terms do not allow the use of Outputs to train models that are competitive with Anthropic's own.",
  },
  'outputs-third-party': {
    ...OUTPUTS_PAGE,
    holdsFor: [...PERSONAL, ...COMMERCIAL],
    quote: "It is also a violation of our Terms to support a third party's attempt to do the same.",
  },
  'outputs-reasons': {
    ...OUTPUTS_PAGE,
    holdsFor: [...PERSONAL, ...COMMERCIAL],
    quote: "models trained on Claude's Outputs won't have our safety measures",
  },
} as const satisfies Record<string, Fact>;
