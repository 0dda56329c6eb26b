/** An archived copy that was read. */
export interface Archive {
  archive: string;
  path: string;
  commit: string;
  /** ISO day of the commit that brought this text. */
  textDate: string;
  /** ISO day of the last capture that still had it. */
  lastCapture: string;
  /** Of the archived text. */
  sha256: string;
}

const OPEN_TERMS_ARCHIVE = 'Open Terms Archive, genai-eu-versions';

/** Archived copies, by the document they hold. The Consumer Terms are the edition for the EEA and Switzerland. */
export const ARCHIVES = {
  'consumer-terms': {
    archive: OPEN_TERMS_ARCHIVE,
    path: 'Claude.ai/Terms of Service.md',
    commit: '8151ab2',
    textDate: '2025-11-11',
    lastCapture: '2026-08-22',
    sha256: '754e267cc4b9d6e4ee86746726c8de50d4e6e0c2c95b519014aebcf72db2d50b',
  },
  'privacy-policy': {
    archive: OPEN_TERMS_ARCHIVE,
    path: 'Claude.ai/Privacy Policy.md',
    commit: '912d7ac',
    textDate: '2026-08-17',
    lastCapture: '2026-08-22',
    sha256: '8f374f278268423ddf8f1ba7a6aee7f707a2e741c167bd9f3af6f031514ec89f',
  },
  'commercial-terms': {
    archive: OPEN_TERMS_ARCHIVE,
    path: 'Claude.ai/Commercial Terms.md',
    commit: '639f56d',
    textDate: '2026-03-11',
    lastCapture: '2026-08-20',
    sha256: '5a6eb3a91bf30c3b0eb612c8f711347a56be6c8cf8a6c3058f3138644453aae3',
  },
} as const satisfies Record<string, Archive>;

export type ArchiveId = keyof typeof ARCHIVES;
