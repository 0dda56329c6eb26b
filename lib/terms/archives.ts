import type { Archive, ArchiveFolder } from './archive.ts';
import { ARCHIVED_PAGES } from './archivedPages.ts';

/** The archives: their names, and where a clone comes from. */
export const REPOSITORIES: Record<ArchiveFolder, { archive: string; url: string }> = {
  'genai-eu-versions': {
    archive: 'Open Terms Archive',
    url: 'https://github.com/OpenTermsArchive/genai-eu-versions',
  },
  'claude-code-docs': {
    archive: 'thevibeworks',
    url: 'https://github.com/thevibeworks/claude-code-docs',
  },
};

const OPEN_TERMS = { folder: 'genai-eu-versions', lastCapture: '2026-08-22' } as const;

/** Archived copies, by the document they hold. The Consumer Terms are the edition for the EEA and Switzerland. */
export const ARCHIVES = {
  'consumer-terms': {
    ...OPEN_TERMS,
    path: 'Claude.ai/Terms of Service.md',
    commit: '8151ab2',
    archivedOn: '2025-11-11',
    sha256: '754e267cc4b9d6e4ee86746726c8de50d4e6e0c2c95b519014aebcf72db2d50b',
  },
  'privacy-policy': {
    ...OPEN_TERMS,
    path: 'Claude.ai/Privacy Policy.md',
    commit: '912d7ac',
    archivedOn: '2026-08-17',
    sha256: '8f374f278268423ddf8f1ba7a6aee7f707a2e741c167bd9f3af6f031514ec89f',
  },
  'commercial-terms': {
    ...OPEN_TERMS,
    path: 'Claude.ai/Commercial Terms.md',
    commit: '639f56d',
    archivedOn: '2026-03-11',
    sha256: '5a6eb3a91bf30c3b0eb612c8f711347a56be6c8cf8a6c3058f3138644453aae3',
  },
  dpa: {
    ...OPEN_TERMS,
    path: 'Claude.ai/Data Processor Agreement.md',
    commit: '1abb8f4',
    archivedOn: '2026-07-20',
    sha256: 'ae4ecd73607444aa11aded2fc1fab8236f0ea64c26c23405be3bbd1c9524da43',
  },
  ...ARCHIVED_PAGES,
} as const satisfies Record<string, Archive>;

export type ArchiveId = keyof typeof ARCHIVES;
