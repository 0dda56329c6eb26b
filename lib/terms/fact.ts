import type { Plan } from './plan.ts';

/** How well a statement is founded: primary text, one dated reading, or words of the shipped client only. */
export type Confidence = 'primary' | 'dated-reading' | 'client-words';

/** One thing a document says. Dates are ISO days; `documentDate` is the document's own, where it has one. */
export interface Fact {
  plans: readonly Plan[];
  /** Exact words, at most 25; empty where the source has no short sentence to quote. */
  quote: string;
  document: string;
  url: string;
  documentDate: string;
  readOn: string;
  confidence: Confidence;
}
