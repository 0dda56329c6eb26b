import type { ArchiveId } from './archives.ts';
import type { Offer } from './offer.ts';

/**
 * How well a statement is founded: primary text or two dated readings, one dated reading, or words of the shipped
 * client only, which say nothing about what the servers do or who has it.
 */
export type Confidence = 'primary' | 'dated-reading' | 'client-words';

/** An ISO day such as 2026-08-22, or `unknown` where no copy we read bears one. */
export type Day = `${number}-${number}-${number}` | 'unknown';

/** Where a statement stands. Its archive's own day is the archive's `archivedOn`. */
export interface Source {
  document: string;
  url: string;
  publisher: string;
  /** The day that stands in the document itself: "Effective …", "Updated …". */
  documentDate: Day;
  /** The day of the last reading. */
  readOn: Day;
  /** That reading is somebody else's quotation. */
  readBy?: 'others';
  /** The day by which it must be read again, where that is earlier than usual; see `rereadBy`. */
  rereadOn?: Day;
  confidence: Confidence;
  /** Of words of a client: whose, where they are not claude.ai's own interface's. */
  wordsOf?: 'addIn' | 'server';
  /** The archived copy in which the quotation stands, word for word. */
  archive?: ArchiveId;
}

/** One thing a document says; its statement in our own words has the fact's id among the catalogue's `facts`. */
export interface Fact extends Source {
  holdsFor: readonly Offer[];
  /** Exact words, at most 25, "…" where some are left out; empty where the source has no short sentence to quote. */
  quote: string;
  /** Ids of older readings that this one replaces. */
  supersedes?: readonly string[];
  /** Ids of facts, or of other readings, that say something else; both are shown. */
  conflictsWith?: readonly string[];
}
