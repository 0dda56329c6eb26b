import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runTerms } from '../../../lib/commands/terms.ts';
import { ARCHIVES, type ArchiveId, REPOSITORIES } from '../../../lib/terms/archives.ts';
import { FACTS } from '../../../lib/terms/facts.ts';
import { QUOTATIONS } from '../../../lib/terms/quotations.ts';

const NOW = Date.UTC(2026, 10, 26);
const QUOTED = FACTS['consumer-feedback-any-use'];
const CONSUMER = ARCHIVES['consumer-terms'];

let folder: string;

function write(path: string, text: string): void {
  const at = join(folder, path);
  mkdirSync(dirname(at), { recursive: true });
  writeFileSync(at, text);
}

/** Copies laid out like clones, each page with its quotations. */
function clones(): void {
  for (const [id, { folder: archive, path }] of Object.entries(ARCHIVES)) {
    const words = QUOTATIONS.filter(({ source }) => source.archive === (id as ArchiveId));
    write(`${archive}/${path}`, words.map(({ words }) => `${words}\n`).join('\n'));
  }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'before-you-rate-terms-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Row {
  id: string;
  outcome: string;
  isDifference: boolean;
  at?: string;
  newer?: string;
}

function rowOf(id: string): Row | undefined {
  const { quotations } = JSON.parse(runTerms(['--check', folder, '--json'], NOW).text) as {
    quotations: Row[];
  };
  return quotations.find((row) => row.id === id);
}

describe('npm run terms -- --check DIR', () => {
  test('says of every quotation what became of it, the differences first', () => {
    clones();
    const { text, code } = runTerms(['--check', folder], NOW);
    // These pages have our quotations alone: each is another text than was read.
    expect(code).toBe(1);
    for (const { id, words } of QUOTATIONS) expect(text).toContain(`${id}: “${words}”`);
    expect(text).toMatch(/ 0 gone, 0 moved, 0 absent, \d+ verbatim, \d+ unarchived; \d+ in pages newer/);
    expect(rowOf('consumer-feedback-any-use')).toMatchObject({ outcome: 'verbatim', isDifference: true });
  });

  test('a sentence taken out of its page is gone, and one put into another has moved', () => {
    clones();
    write(`${CONSUMER.folder}/${CONSUMER.path}`, 'Nothing of it.');
    expect(rowOf('consumer-feedback-any-use')).toMatchObject({ outcome: 'gone' });
    write(`${CONSUMER.folder}/Other Service/Terms.md`, `So: **${QUOTED.quote}**.`);
    const { text, code } = runTerms(['--check', folder], NOW);
    expect(code).toBe(1);
    expect(text).toContain('now in genai-eu-versions/Other Service/Terms.md');
    expect(text.indexOf('moved: ')).toBeLessThan(text.indexOf('verbatim: '));
  });

  test('a page that is not in the copy is named as that', () => {
    clones();
    rmSync(join(folder, CONSUMER.folder, CONSUMER.path));
    expect(rowOf('consumer-feedback-any-use')).toMatchObject({ outcome: 'absent' });
    expect(runTerms(['--check', folder], NOW).text).toContain('its page is not in the copy');
  });

  test('a newer page gives the hash of its words, to be put on record', () => {
    clones();
    expect(rowOf('consumer-feedback-any-use')?.newer).toMatch(/^[0-9a-f]{64}$/);
    expect(runTerms(['--check', folder], NOW).text).toContain(
      `newer than our reading of ${CONSUMER.archivedOn}, commit ${CONSUMER.commit}`,
    );
  });

  test('--brief leaves out what no archive holds, and keeps the counts', () => {
    clones();
    const brief = runTerms(['--check', folder, '--brief'], NOW).text;
    expect(brief).not.toContain('unarchived: ');
    expect(brief).toMatch(/\d+ quotations: .* unarchived/);
  });

  test('a link that leads out of a clone is not followed', () => {
    clones();
    rmSync(join(folder, CONSUMER.folder, CONSUMER.path));
    write('outside.md', QUOTED.quote);
    symlinkSync(join(folder, 'outside.md'), join(folder, CONSUMER.folder, CONSUMER.path));
    expect(rowOf('consumer-feedback-any-use')).toMatchObject({ outcome: 'absent' });
  });

  test.each([
    ['nothing', () => 'not-there', 'found nothing'],
    ['an empty folder', () => '', 'found an empty folder'],
    [
      'a file',
      () => {
        write('file', 'x');
        return 'file';
      },
      'found a file',
    ],
    [
      'a clone itself',
      () => {
        clones();
        return CONSUMER.folder;
      },
      'found Claude.ai',
    ],
    [
      'one clone of the two',
      () => {
        write('claude-code-docs/content/page.md', 'x');
        return '';
      },
      'found claude-code-docs, expected in it a clone of https://github.com/OpenTermsArchive/genai-eu-versions, named genai-eu-versions.',
    ],
  ])('%s: says what was found and what is expected', (_, make, found) => {
    const { text, code } = runTerms(['--check', join(folder, make())], NOW);
    expect(code).toBe(2);
    expect(text).toContain(found);
    expect(text).toContain('expected in it a clone of https://github.com/');
  });

  test('without a folder it says that one is wanted', () => {
    expect(runTerms(['--check'], NOW).code).toBe(2);
  });
});

describe('npm run terms -- --due', () => {
  test('names each document whose day has come with its facts, and no other', () => {
    const { text, code } = runTerms(['--due'], NOW);
    expect(code).toBe(1);
    expect(text).toMatch(/^2026-09-10 {2}Privacy Policy <https:\/\/www\.anthropic\.com\/legal\/privacy>$/m);
    expect(text).toContain('privacy-deletion-request');
    expect(text).toMatch(/^at once/);
    expect(text).not.toContain('consumer-feedback-any-use');
    const later = runTerms(['--due'], Date.UTC(2027, 1, 18)).text;
    expect(later).toContain('consumer-feedback-any-use');
  });

  test('what is dated stands in the order of its day', () => {
    const { due } = JSON.parse(runTerms(['--due', '--json'], NOW).text) as { due: { by: string }[] };
    const days = due.map(({ by }) => by).filter((by) => by !== 'unknown');
    expect(days.length).toBeGreaterThan(3);
    expect(days).toEqual(days.toSorted());
    expect(days.every((day) => day <= '2026-11-26')).toBe(true);
  });
});

test('--archives gives an address to clone for each folder that --check expects', () => {
  const addresses = runTerms(['--archives'], NOW).text.trim().split('\n');
  expect(addresses.map((url) => url.split('/').pop())).toEqual(Object.keys(REPOSITORIES));
});
