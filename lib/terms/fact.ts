import type { ArchiveId } from './archives.ts';
import type { Offer } from './offer.ts';

/**
 * How well a statement is founded: primary text or two dated readings, one dated reading, or words of the shipped
 * client only, which say nothing about what the servers do or who has it.
 */
export type Confidence = 'primary' | 'dated-reading' | 'client-words';

/** An ISO day such as 2026-08-22, or `unknown` where no copy we read bears one. */
export type Day = `${number}-${number}-${number}` | 'unknown';

/** Where a statement stands. */
export interface Source {
  document: string;
  url: string;
  publisher: string;
  /** The document's own date. */
  documentDate: Day;
  /** The day of the last copy that was read. */
  readOn: Day;
  confidence: Confidence;
  archive?: ArchiveId;
}

/** One thing a document says; its statement in our own words has the fact's id among the catalogue's `facts`. */
export interface Fact extends Source {
  holdsFor: readonly Offer[];
  /** Exact words, at most 25; empty where the source has no short sentence to quote. */
  quote: string;
  /** Ids of older readings that this one replaces. */
  supersedes?: readonly string[];
  /** Ids of facts, or of other readings, that say something else; both are shown. */
  conflictsWith?: readonly string[];
}
