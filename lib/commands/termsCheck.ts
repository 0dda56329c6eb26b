import { ARCHIVES, REPOSITORIES } from '../terms/archives.ts';
import { type Comparison, isDifference, OUTCOMES } from '../terms/compare.ts';
import type { Due } from '../terms/due.ts';

/** The list of what is due, for people. */
export function dueText(due: readonly Due[]): string {
  const lines = due.map(
    ({ by, title, url, ids }) =>
      `${by === 'unknown' ? 'at once   ' : by}  ${title} <${url}>\n            ${ids.join(', ')}\n`,
  );
  const count = due.reduce((sum, { ids }) => sum + ids.length, 0);
  return `${lines.join('')}${due.length} documents to be read again, for ${count} facts and readings.\n`;
}

/** What is meant by each outcome. */
const MEANINGS: Record<Comparison['outcome'], string> = {
  gone: 'not in its page, nor in another of its archive',
  moved: 'not in the page on record, but in another',
  absent: 'its page is not in the copy, nor are the words elsewhere',
  verbatim: 'in its page, word for word',
  unarchived: 'of a document that no archive of ours holds: read it where it stands',
};

function line({ quotation, newer, at }: Comparison): string {
  const { id, words, source } = quotation;
  const page = source.archive ? ARCHIVES[source.archive] : undefined;
  const where = page ? `${page.folder}/${page.path}` : source.url;
  const notes = [
    at && (source.archive ? `now in ${at}` : `the same words in ${at}`),
    page &&
      newer &&
      `newer than our reading of ${page.archivedOn}, commit ${page.commit}: words now ${newer}`,
  ].filter(Boolean);
  return [`  ${id}: “${words}”`, `    ${where}`, ...notes.map((note) => `    ${note}`)].join('\n');
}

/**
 * The comparison, for people: differences first.
 * @param isBrief leaves out what stands as it was read, and what no archive holds.
 */
export function checkText(comparisons: readonly Comparison[], isBrief: boolean): string {
  const shown = isBrief ? comparisons.filter(isDifference) : comparisons;
  const sections = OUTCOMES.flatMap((outcome) =>
    [true, false].flatMap((isNewer) => {
      const these = shown.filter((each) => each.outcome === outcome && Boolean(each.newer) === isNewer);
      const newer = isNewer ? '; the archive is newer than our reading' : '';
      const title = `${outcome}: ${MEANINGS[outcome]}${newer} (${these.length})`;
      return these.length === 0 ? [] : [`${title}\n${these.map(line).join('\n')}\n`];
    }),
  );
  const counts = OUTCOMES.map((outcome) => {
    const these = comparisons.filter((each) => each.outcome === outcome);
    return `${these.length} ${outcome}`;
  });
  const newer = comparisons.filter((each) => each.newer !== undefined).length;
  const closing = `${comparisons.length} quotations: ${counts.join(', ')}; ${newer} in pages newer than our reading.`;
  return `${[...sections, closing].join('\n')}\n`;
}

/** The comparison, for programs. */
export function checkJson(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map((each) => {
    const { quotation, outcome, newer, at } = each;
    const { id, words, source } = quotation;
    const page = source.archive ? ARCHIVES[source.archive] : undefined;
    return {
      id,
      outcome,
      isDifference: isDifference(each),
      ...(at && { at }),
      ...(newer && { newer }),
      words,
      document: source.document,
      url: source.url,
      ...(page && { archive: page.folder, path: page.path }),
    };
  });
  return `${JSON.stringify({ quotations: rows }, undefined, 2)}\n`;
}

/** The addresses that clones come from, one a line. */
export function archivesText(): string {
  return `${Object.values(REPOSITORIES)
    .map(({ url }) => url)
    .join('\n')}\n`;
}
