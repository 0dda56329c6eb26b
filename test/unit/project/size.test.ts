import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { textOf } from '../sources.ts';
import { BUILDS, built } from './built.ts';

/** Bytes after gzip that a script on claude.ai may have; what loads at document_start is the smallest. */
const BUDGET = {
  'content-scripts/gate.js': 10_950,
  'content-scripts/guard.js': 14_600,
  'content-scripts/notice.js': 16_400,
  'explain.js': 22_150,
  'texts/en.js': 5_000,
};
/** What wakes at every message and event. */
const BACKGROUND = 12_750;
/** What a tab loads until somebody comes near a bar, and all that it ever loads in one language. */
const SUMS = { hold: 25_540, untilNeeded: 41_940, all: 69_070 };
/** Words of a library that survive minification. */
const LIBRARIES = {
  preact: 'dangerouslySetInnerHTML',
  zod: '_zod',
  i18next: 'i18next',
  polyfill: 'mozilla/webextension-polyfill',
};

describe.each(BUILDS)('%s', (build) => {
  test.each(Object.entries(BUDGET))('%s has at most %i bytes', (file, budget) => {
    const size = gzipSync(built(build, file)).length;
    expect(size).toBeLessThanOrEqual(budget);
    // An empty script holds nothing.
    expect(size).toBeGreaterThan(1000);
  });

  test.each(Object.keys(BUDGET))('%s is ASCII: kept in one byte a character', (file) => {
    expect(built(build, file).toString('latin1')).toMatch(/^[\n\r\t\x20-\x7e]+$/);
  });

  test('the sums stay within their budgets', () => {
    const sizes = Object.keys(BUDGET).map((file) => gzipSync(built(build, file)).length);
    const sumOf = (first: number) => sizes.slice(0, first).reduce((sum, size) => sum + size, 0);
    expect(sumOf(2)).toBeLessThanOrEqual(SUMS.hold);
    expect(sumOf(3)).toBeLessThanOrEqual(SUMS.untilNeeded);
    expect(sumOf(5)).toBeLessThanOrEqual(SUMS.all);
  });

  test('what wakes in the background is small, and carries neither the validator nor a view', () => {
    const background = built(build, 'background.js');
    expect(gzipSync(background).length).toBeLessThanOrEqual(BACKGROUND);
    const script = background.toString();
    expect(
      ['preact', 'zod'].filter((name) => script.includes(LIBRARIES[name as keyof typeof LIBRARIES])),
    ).toEqual([]);
  });

  test.each(['gate', 'guard', 'notice'])('what loads before it is needed carries no library: %s', (name) => {
    const script = built(build, `content-scripts/${name}.js`).toString();
    expect(Object.values(LIBRARIES).filter((word) => script.includes(word))).toEqual([]);
  });

  test('what runs in the page’s own world leaves no name there', () => {
    expect(built(build, 'content-scripts/guard.js').toString()).toMatch(/^\(function\(\)\{.*\}\)\(\);?\s*$/s);
  });

  test('what explains carries one, and neither the validator nor the reference of our translator', () => {
    const explain = built(build, 'explain.js').toString();
    expect(Object.entries(LIBRARIES).filter(([, word]) => explain.includes(word))).toEqual(
      Object.entries(LIBRARIES).slice(0, 1),
    );
  });

  test('the built stylesheet announces: a minifier drops empty keyframes gladly', () => {
    const css = built(build, 'content-scripts/notice.css').toString();
    const names = [...css.matchAll(/@keyframes ([\w-]+)/g)].map(([, name]) => name);
    expect(names).toEqual([
      'before-you-rate-appear',
      'before-you-rate-switched-on',
      'before-you-rate-switched-off',
    ]);
    for (const name of names) expect(css.split(name ?? '').length).toBeGreaterThan(2);
  });
});

test('the word that gives zod away is one of its own', () => {
  expect(textOf('node_modules/zod/v4/core/core.js')).toContain(LIBRARIES.zod);
});
