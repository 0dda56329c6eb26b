import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordLists } from '../../../lib/build/wordLists.ts';
import { filesIn, ROOT } from '../sources.ts';

const FILES = filesIn(['lib/claude/words'], '.ts').filter((path) => !path.endsWith('/language.ts'));

/** Every list of words, by the way that leads to it. */
function listsIn(value: unknown, at: string): [string, unknown[]][] {
  if (Array.isArray(value)) return [[at, value]];
  return Object.entries(value as object).flatMap(([key, each]) => listsIn(each, `${at}.${key}`));
}

test.each(FILES)('%s is built as the same words in the same order, each once', async (path) => {
  const source = listsIn({ ...(await import(join(ROOT, path))) }, '');
  const code = await wordLists(join(ROOT, path));
  const built = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
  const expected = source.map(([at, words]) => [at, [...new Set(words)]]);
  expect(Object.fromEntries(listsIn({ ...built }, ''))).toEqual(Object.fromEntries(expected));
  expect(source.length).toBeGreaterThan(0);
});

test('all words are there to be read', () => {
  expect(FILES.length).toBeGreaterThan(6);
});
