import type { Source } from './fact.ts';
import { FACT_IDS, FACTS } from './facts.ts';
import { READINGS, type Reading } from './readings.ts';

/** Exact words of a document, by the fact or the other reading that quotes them. */
export interface Quotation {
  /** Of the fact, or of the reading. */
  id: string;
  /** Exact words; "…" where some are left out. */
  words: string;
  source: Source;
}

function quotation(id: string, words = '', source?: Source): Quotation[] {
  return words !== '' && source ? [{ id, words, source }] : [];
}

/** Every quotation of the product, facts before readings, in the order of the list of sources. */
export const QUOTATIONS: readonly Quotation[] = [
  ...FACT_IDS.flatMap((id) => quotation(id, FACTS[id].quote, FACTS[id])),
  ...Object.entries<Reading>(READINGS).flatMap(([id, { quote, source }]) => quotation(id, quote, source)),
];
