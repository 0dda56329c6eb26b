import type { ArchiveId } from './archives.ts';

/** Another reading than a fact's; its text has the reading's id among the catalogue's `readings`. */
export interface Reading {
  /** `older`: replaced by the fact. `other`: said elsewhere at the same time. */
  kind: 'older' | 'other';
  archive?: ArchiveId;
}

/** What older copies and other sources say; facts name them in `supersedes` and `conflictsWith`. */
export const READINGS = {
  'feedback-kept-10-years': { kind: 'older' },
  'not-trained-by-default': { kind: 'older' },
  'help-page-may-train': { kind: 'other' },
  'policy-may-store': { kind: 'other', archive: 'privacy-policy' },
  'us-edition': { kind: 'other' },
  'click-sends': { kind: 'other' },
  'filed-as-api-terms': { kind: 'other' },
  'promise-in-usage-policy': { kind: 'other' },
} as const satisfies Record<string, Reading>;

export type ReadingId = keyof typeof READINGS;

/** What was looked for and not found, so never claimed; ids of texts among the catalogue's `notFound`. */
export const NOT_FOUND = [
  'feedback-copy-after-deletion',
  'excluded-domain-and-feedback',
  'rating-in-incognito',
  'withdrawn-copies',
  'rate-chats-default',
  'us-edition-whole',
  'later-privacy-policy',
  'later-reading',
] as const;

export type NotFoundId = (typeof NOT_FOUND)[number];
