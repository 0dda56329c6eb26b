import type { ArchiveFolder } from './archive.ts';
import { ARCHIVED_WORDS } from './archivedWords.ts';
import { ARCHIVES } from './archives.ts';
import { wordsIn } from './checkFacts.ts';
import type { Quotation } from './quotations.ts';

/** A copy of an archive, laid out like a clone of its repository. */
export interface Copy {
  /** Of every text in it, from the copy's root, with slashes. */
  paths: readonly string[];
  /** The text at one of `paths`. */
  text: (path: string) => string;
  /** SHA-256, in hexadecimal, of the words at one of `paths`, as `plain` gives them. */
  wordsSha256: (path: string) => string;
}

/** Copies at hand, by archive. */
export type Copies = Readonly<Partial<Record<ArchiveFolder, Copy>>>;

/**
 * What became of a quotation. `verbatim`: in its page, word for word. `moved`: in another page of its archive. `gone`:
 * in none. `absent`: its page is not in the copy, nor do the words stand elsewhere. `unarchived`: no archive of ours
 * holds its page.
 */
export const OUTCOMES = ['gone', 'moved', 'absent', 'verbatim', 'unarchived'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A quotation held against the copies. */
export interface Comparison {
  quotation: Quotation;
  outcome: Outcome;
  /**
   * Where the page has other words than when it was read, so that the archive is newer than our reading (or older):
   * the SHA-256 of its words now.
   */
  newer?: string;
  /** Where the words stand, if not in the page that is on record: archive and path. */
  at?: string;
}

/** Fewer words than these stand in many pages; found elsewhere, they prove nothing. */
const TELLING = 5;
/** How many characters "…" may stand for. */
const LEFT_OUT = 600;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** The words of a text as a reader sees them: no marks of Markdown, plain quotation marks, single blanks. */
export function plain(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<br ?\/?>/g, ' ')
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (all, name: string) => ENTITIES[name] ?? all)
    .replace(/[*`\\]/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ');
}

function pattern(words: string): RegExp {
  const parts = words.split('…').map((part) =>
    plain(part)
      .trim()
      .replace(/[.*+?^${}()|[\]/]/g, '\\$&'),
  );
  return new RegExp(parts.join(`.{0,${LEFT_OUT}}?`));
}

/** The same page under another title: a help page's file begins with its number. */
function renamed(path: string, paths: readonly string[]): string | undefined {
  const [start] = /^.*\/\d{6,}-/.exec(path) ?? [];
  return start && paths.find((other) => other.startsWith(start));
}

/**
 * Holds quotations against copies of the archives. A quotation whose archive is not at hand is `absent`.
 * @returns one comparison a quotation, in their order.
 */
export function compare(quotations: readonly Quotation[], copies: Copies): Comparison[] {
  const plains = new Map<string, string>();
  const textOf = (folder: ArchiveFolder, path: string): string => {
    const key = `${folder}/${path}`;
    const known = plains.get(key) ?? plain(copies[folder]?.text(path) ?? '');
    plains.set(key, known);
    return known;
  };
  const elsewhere = (words: string, folders: readonly ArchiveFolder[], but: string): string | undefined => {
    if (wordsIn(words) < TELLING) return undefined;
    const sought = pattern(words);
    return folders
      .flatMap((folder) => (copies[folder]?.paths ?? []).map((path) => ({ folder, path })))
      .filter(({ path }) => path !== but)
      .map(({ folder, path }) => ({ at: `${folder}/${path}`, text: textOf(folder, path) }))
      .find(({ text }) => sought.test(text))?.at;
  };

  return quotations.map((quotation) => {
    const { words, source } = quotation;
    if (!source.archive) {
      const at = elsewhere(words, Object.keys(copies) as ArchiveFolder[], '');
      return { quotation, outcome: 'unarchived', ...(at && { at }) };
    }
    const { folder, path } = ARCHIVES[source.archive];
    const { paths = [], wordsSha256 = () => '' } = copies[folder] ?? {};
    const page = paths.includes(path) ? path : renamed(path, paths);
    const sha256 = page === undefined ? undefined : wordsSha256(page);
    const newer = sha256 !== undefined && sha256 !== ARCHIVED_WORDS[source.archive] && { newer: sha256 };
    if (page !== undefined && pattern(words).test(textOf(folder, page))) {
      return page === path
        ? { quotation, outcome: 'verbatim', ...newer }
        : { quotation, outcome: 'moved', at: `${folder}/${page}`, ...newer };
    }
    const at = elsewhere(words, [folder], page ?? path);
    if (at) return { quotation, outcome: 'moved', at, ...newer };
    return { quotation, outcome: page === undefined ? 'absent' : 'gone', ...newer };
  });
}

/** True where somebody has to read again: the words are not where they were, or their page is another one. */
export function isDifference({ outcome, newer }: Comparison): boolean {
  return newer !== undefined || outcome === 'gone' || outcome === 'moved' || outcome === 'absent';
}
