import { describe, expect, test } from 'vitest';
import type { ArchiveFolder } from '../../../lib/terms/archive.ts';
import { ARCHIVED_WORDS } from '../../../lib/terms/archivedWords.ts';
import { ARCHIVES, type ArchiveId, REPOSITORIES } from '../../../lib/terms/archives.ts';
import { wordsIn } from '../../../lib/terms/checkFacts.ts';
import { type Comparison, type Copies, compare, isDifference, plain } from '../../../lib/terms/compare.ts';
import { QUOTATIONS, type Quotation } from '../../../lib/terms/quotations.ts';

type Pages = Record<string, string>;
const IDS = Object.keys(ARCHIVES) as ArchiveId[];
const ARCHIVED = QUOTATIONS.filter(({ source }) => source.archive);
const TOLD = ARCHIVED.filter(({ words }) => wordsIn(words) >= 5);

/** A page that has its quotations, written as an archive might. */
function pageOf(id: ArchiveId): string {
  const ours = ARCHIVED.filter(({ source }) => source.archive === id);
  return ours.map(({ words }) => `* ${words.replaceAll('…', 'and\n more')}\n`).join('\n');
}

/** Pages by archive and path: as they were read, and then changed by a test. */
function archived(): Record<ArchiveFolder, Pages> {
  const pages = (folder: ArchiveFolder) =>
    IDS.filter((id) => ARCHIVES[id].folder === folder).map((id) => [ARCHIVES[id].path, pageOf(id)]);
  return {
    'genai-eu-versions': Object.fromEntries(pages('genai-eu-versions')),
    'claude-code-docs': Object.fromEntries(pages('claude-code-docs')),
  };
}

/** Copies of these pages. One that a test left alone has the words that were read. */
function copies(changed: Partial<Record<ArchiveFolder, Pages>>): Copies {
  const original = archived();
  const entries = Object.entries(changed) as [ArchiveFolder, Pages][];
  return Object.fromEntries(
    entries.map(([folder, pages]) => [
      folder,
      {
        paths: Object.keys(pages),
        text: (path: string) => pages[path] ?? '',
        wordsSha256: (path: string) => {
          const id = IDS.find((each) => ARCHIVES[each].folder === folder && ARCHIVES[each].path === path);
          return id && pages[path] === original[folder][path] ? ARCHIVED_WORDS[id] : 'another';
        },
      },
    ]),
  );
}

function comparisonOf({ id }: Quotation, changed: Partial<Record<ArchiveFolder, Pages>>): Comparison {
  const found = compare(QUOTATIONS, copies(changed)).find(({ quotation }) => quotation.id === id);
  if (!found) throw new Error(`${id} was not compared`);
  return found;
}

function pageFor({ source }: Quotation): { folder: ArchiveFolder; path: string } {
  if (!source.archive) throw new Error('no archive');
  return ARCHIVES[source.archive];
}

test('there is something to compare, and a hash of words for each archived copy', () => {
  expect(ARCHIVED.length).toBeGreaterThan(75);
  expect(QUOTATIONS.length).toBeGreaterThan(ARCHIVED.length + 40);
  expect(new Set(QUOTATIONS.map(({ id }) => id)).size).toBe(QUOTATIONS.length);
  expect(Object.keys(ARCHIVED_WORDS)).toEqual(IDS);
  expect(Object.values(ARCHIVED_WORDS).filter((hash) => !/^[0-9a-f]{64}$/.test(hash))).toEqual([]);
});

test('a copy as it was read has every quotation verbatim, and nothing to do', () => {
  const compared = compare(QUOTATIONS, copies(archived()));
  expect(compared.map(({ quotation }) => quotation.id)).toEqual(QUOTATIONS.map(({ id }) => id));
  const strays = compared.filter(
    ({ quotation, outcome }) => outcome !== (quotation.source.archive ? 'verbatim' : 'unarchived'),
  );
  expect(strays).toEqual([]);
  expect(compared.filter(isDifference)).toEqual([]);
});

describe.each(ARCHIVED)('$id', (quotation) => {
  const { folder, path } = pageFor(quotation);

  test('with a word more in its midst, is gone, and the archive is newer', () => {
    const pages = archived();
    const midst = Math.floor(quotation.words.length / 2);
    pages[folder][path] = `${quotation.words.slice(0, midst)} hardly ${quotation.words.slice(midst)}`;
    expect(comparisonOf(quotation, pages)).toMatchObject({ outcome: 'gone', newer: 'another' });
  });

  test('in a page that is no longer there, is absent', () => {
    const pages = archived();
    delete pages[folder][path];
    expect(comparisonOf(quotation, pages)).toMatchObject({ outcome: 'absent' });
  });

  test('in a page that says more than before, is verbatim, and the archive is newer', () => {
    const pages = archived();
    pages[folder][path] += '\nAnd one sentence more.';
    const found = comparisonOf(quotation, pages);
    expect(found).toMatchObject({ outcome: 'verbatim', newer: 'another' });
    expect(isDifference(found)).toBe(true);
  });

  test('without its archive, is absent', () => {
    const { [folder]: _, ...rest } = archived();
    expect(comparisonOf(quotation, rest)).toMatchObject({ outcome: 'absent' });
  });
});

test.each(TOLD)('$id, moved to another page, is moved, and where to is said', (quotation) => {
  const { folder, path } = pageFor(quotation);
  const pages = archived();
  const words = quotation.words.replaceAll('…', 'and\n more');
  pages[folder][path] = (pages[folder][path] ?? '').replaceAll(words, 'other words');
  pages[folder]['elsewhere/page.md'] = `It says: **${words}**`;
  expect(comparisonOf(quotation, pages)).toMatchObject({
    outcome: 'moved',
    at: `${folder}/elsewhere/page.md`,
    newer: 'another',
  });
});

describe('what is no proof, and what is', () => {
  const SHORT = ARCHIVED.find(({ words }) => wordsIn(words) < 5);
  const HELP = ARCHIVED.find(({ source }) => source.archive?.startsWith('page-'));
  if (!SHORT || !HELP) throw new Error('none to try');

  test('fewer than five words found elsewhere are no move', () => {
    const { folder, path } = pageFor(SHORT);
    const pages = archived();
    pages[folder][path] = 'nothing of the kind';
    pages[folder]['elsewhere/page.md'] = SHORT.words;
    expect(comparisonOf(SHORT, pages)).toMatchObject({ outcome: 'gone' });
  });

  test('a help page under another title is found by its number', () => {
    const { folder, path } = pageFor(HELP);
    const pages = archived();
    const under = path.replace(/(\d{6,}-).*/, '$1another-title.md');
    pages[folder][under] = pages[folder][path] ?? '';
    delete pages[folder][path];
    expect(comparisonOf(HELP, pages)).toMatchObject({ outcome: 'moved', at: `${folder}/${under}` });
  });

  test('words of a document that no archive holds are named where an archive has them', () => {
    const quotation = QUOTATIONS.find(
      ({ source, words }) => !source.archive && wordsIn(words) > 8 && !words.includes('…'),
    );
    if (!quotation) throw new Error('none to try');
    const pages = archived();
    pages['claude-code-docs']['content/support/new.md'] = quotation.words;
    const found = comparisonOf(quotation, pages);
    expect(found).toMatchObject({
      outcome: 'unarchived',
      at: 'claude-code-docs/content/support/new.md',
    });
    expect(isDifference(found)).toBe(false);
  });

  test('what “…” leaves out is a passage, not a document', () => {
    const quotation = ARCHIVED.find(({ words }) => /…/.test(words));
    if (!quotation) throw new Error('none to try');
    const { folder, path } = pageFor(quotation);
    const pages = archived();
    pages[folder][path] = quotation.words.replaceAll('…', 'x '.repeat(2000));
    expect(comparisonOf(quotation, pages).outcome).toBe('gone');
  });
});

test.each([
  ['**bold** and *slanted*', 'bold and slanted'],
  ['[a link](https://www.anthropic.com/x) here', 'a link here'],
  ['![a picture](https://x.example/?expires=1&signature=2)', 'a picture'],
  ['“You’re”  a\nb\u00a0c<br />d', '"You\'re" a b c d'],
  ['R&amp;D \\(x\\)', 'R&D (x)'],
  ['set `A_B=1`', 'set A_B=1'],
])('plain words of %s', (text, words) => {
  expect(plain(text)).toBe(words);
});

test('a picture’s address that expires is no newer text', () => {
  const page = (signature: string) =>
    plain(`Text ![](https://cdn.example/a.png?signature=${signature}) more`);
  expect(page('one')).toBe(page('two'));
});

test('every archive has a repository to clone', () => {
  for (const { url } of Object.values(REPOSITORIES)) expect(new URL(url).hostname).toBe('github.com');
});
