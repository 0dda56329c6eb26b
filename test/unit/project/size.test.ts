import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { textOf } from '../sources.ts';
import { BUILDS, built } from './built.ts';

/** Bytes after gzip that a content script may have; what loads at document_start is the smallest. */
const BUDGET = {
  'content-scripts/gate.js': 9_500,
  'content-scripts/claude.js': 40_500,
  'content-scripts/guard.js': 12_500,
};

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

  test('the gate carries no library', () => {
    const gate = built(build, 'content-scripts/gate.js').toString();
    expect(Object.values(LIBRARIES).filter((word) => gate.includes(word))).toEqual([]);
  });

  test('what explains carries one, and neither the validator nor the reference of our translator', () => {
    const claude = built(build, 'content-scripts/claude.js').toString();
    expect(Object.entries(LIBRARIES).filter(([, word]) => claude.includes(word))).toEqual(
      Object.entries(LIBRARIES).slice(0, 1),
    );
  });

  test('the built stylesheet announces: a minifier drops empty keyframes gladly', () => {
    const css = built(build, 'content-scripts/claude.css').toString();
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
