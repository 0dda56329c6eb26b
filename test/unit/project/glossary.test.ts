import { expect, test } from 'vitest';
import { codeOf, filesIn, textOf } from '../sources.ts';

/** The words of the glossary, without what tells two meanings of one apart. */
const WORDS = (() => {
  const [, section = ''] = /## One word for one thing\n([\s\S]*?)\n## /.exec(textOf('CONTRIBUTING.md')) ?? [];
  const rows = [...section.matchAll(/^\| ([a-z][^|]*?) +\|/gm)].map(([, word = '']) => word);
  return rows.flatMap((row) => row.replace(/ \(.*?\)/, '').split(', '));
})();

test('every word of the glossary is one that names in the code are made of', () => {
  const code = filesIn(['lib', 'components', 'entrypoints', 'test/standin'], '.ts', '.tsx').map(codeOf);
  const names = new Set(code.flatMap((text) => text.match(/[A-Za-z]\w*/g) ?? []));
  // PlanNotice and NOTICE_FREQUENCIES alike, as words between blanks.
  const parts = [...names].map((name) => ` ${name.replace(/([a-z0-9])(?=[A-Z])|_/g, '$1 ').toLowerCase()} `);
  const isUsed = (word: string) => {
    const wanted = ` ${word.replace('-', ' ')}`;
    return parts.some((each) => each.includes(`${wanted} `) || each.includes(`${wanted}s `));
  };
  expect(WORDS.length).toBeGreaterThan(25);
  expect(WORDS.filter((word) => !isUsed(word))).toEqual([]);
});
