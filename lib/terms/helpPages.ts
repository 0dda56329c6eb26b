import type { ArchiveId } from './archives.ts';
import type { Day, Source } from './fact.ts';

/**
 * A page of Anthropic's help centre.
 * @param documentDate the page's own date; `unknown` where the copies show none.
 * @param readOn the last reading.
 */
function helpPage(site: 'privacy' | 'support', article: number, documentDate: Day, readOn: Day) {
  return {
    document: `Help page ${article}`,
    url: `https://${site}.claude.com/en/articles/${article}`,
    publisher: 'Anthropic',
    documentDate,
    readOn,
    confidence: 'primary',
  } as const satisfies Source;
}

/** A page of the privacy centre: no archive has it, and we know it by what others quote. */
function quotedPage(article: number, documentDate: Day, readOn: Day) {
  return { ...helpPage('privacy', article, documentDate, readOn), readBy: 'others' } as const;
}

/** The same, of which an archive holds a copy, last seen there on 2026-08-22. */
function archivedPage<Id extends ArchiveId>(article: number, archive: Id, documentDate: Day = 'unknown') {
  return { ...helpPage('support', article, documentDate, '2026-08-22'), archive } as const;
}

export const FEEDBACK_PAGE = quotedPage(10023580, '2026-03-16', '2026-10-07');
export const RETENTION_PAGE = quotedPage(10023548, '2026-07-01', '2026-10-03');
export const TRAINING_PAGE = quotedPage(12109829, '2026-08-03', '2026-10-03');
export const COMMERCIAL_PAGE = quotedPage(7996868, '2026-08-18', '2026-10-07');
export const API_RETENTION_PAGE = quotedPage(7996866, '2026-07-01', '2026-10-08');
export const ZERO_RETENTION_PAGE = quotedPage(8956058, '2026-06-09', '2026-09-08');
export const INTERVIEWER_PAGE = {
  ...quotedPage(12996960, 'unknown', 'unknown'),
  confidence: 'dated-reading',
} as const;

export const EXCEL_PAGE = {
  ...helpPage('support', 12650343, 'unknown', '2026-08-22'),
  confidence: 'dated-reading',
} as const;

export const INCOGNITO_PAGE = archivedPage(12260368, 'page-12260368', '2026-04-09');
export const RATE_CHATS_PAGE = archivedPage(10504844, 'page-10504844', '2026-03-16');
export const ROLES_PAGE = archivedPage(9267276, 'page-9267276');
export const EDUCATION_PAGE = archivedPage(11732894, 'page-11732894', '2026-03-16');
export const TEACHERS_PAGE = archivedPage(15926041, 'page-15926041');
export const CONSOLE_PAGE = archivedPage(10504853, 'page-10504853');
export const API_TRAINING_PAGE = archivedPage(11174108, 'page-11174108', '2026-03-16');
export const BAA_PAGE = archivedPage(8114513, 'page-8114513');
/** An older state of it, whose sentence on plans was gone by 2026-07-15. */
export const BAA_PAGE_OF_APRIL = helpPage('support', 8114513, '2026-04-02', '2026-06-10');
export const OUTPUTS_PAGE = archivedPage(12326764, 'page-12326764', '2026-03-16');
export const SENSITIVE_PAGE = archivedPage(8325621, 'page-8325621');
export const CUSTOM_RETENTION_PAGE = archivedPage(10440198, 'page-10440198');
export const COVERED_MODELS_PAGE = archivedPage(15425695, 'page-15425695');
export const CHROME_PAGE = archivedPage(12902405, 'page-12902405');
export const RECAP_PAGE = archivedPage(15672559, 'page-15672559');
export const SWITCHED_PAGE = archivedPage(15363606, 'page-15363606');
export const TENANT_PAGE = archivedPage(13198485, 'page-13198485', '2026-08-03');
export const CREATION_PAGE = archivedPage(10276682, 'page-10276682');
export const SSO_PAGE = archivedPage(13132885, 'page-13132885');
export const CAPTURE_PAGE = archivedPage(14625619, 'page-14625619');
