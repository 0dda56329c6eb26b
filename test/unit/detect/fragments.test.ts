// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { expected, read } from './fragments/fragment.ts';
import { GROUPS, misread } from './fragments/index.ts';

// What a fragment does not state is read from none: a thumb too many is as wrong as one too few.
describe.each(GROUPS)('%s', (_, fragments) => {
  test.each(Object.entries(fragments))('%s', (_name, fragment) => {
    expect(read(fragment)).toEqual(expected(fragment));
  });
});

test('a page that runs no test tells the same', () => {
  expect(misread().wrong).toEqual([]);
  expect(misread().count).toBeGreaterThan(70);
});
