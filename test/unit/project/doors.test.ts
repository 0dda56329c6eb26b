import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { doorTable, namesOfNothing } from '../../driver/doorText.ts';

const CONTRIBUTING = readFileSync(new URL('../../../CONTRIBUTING.md', import.meta.url), 'utf8');

/** The cells of a Markdown table, however a formatter has spaced them. */
function cells(table: string): string[][] {
  return table.split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replace(/^-+$/, '---')),
  );
}

test('CONTRIBUTING shows every door as the matrix of test/browser tries it', () => {
  const [, shown = ''] = /<!-- doors -->\n\n([\s\S]*?)\n\n<!-- end of doors -->/.exec(CONTRIBUTING) ?? [];
  expect(cells(shown), `The table to put there:\n${doorTable()}`).toEqual(cells(doorTable()));
});

test('what the matrix expects to fail is a row of it', () => {
  expect(namesOfNothing()).toEqual([]);
});
