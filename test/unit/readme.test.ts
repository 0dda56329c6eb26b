import { existsSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../lib/terms/checkFacts.ts';
import { factOf } from '../../lib/terms/claims.ts';
import { FACT_IDS } from '../../lib/terms/facts.ts';
import { READINGS, type Reading } from '../../lib/terms/readings.ts';
import { BUILDS, built } from './project/built.ts';
import { filesIn, textOf } from './sources.ts';

const README = textOf('README.md');
const CONTRIBUTING = textOf('CONTRIBUTING.md');
const ADMINS = textOf('ADMINS.md');
const PACKAGE = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
const PICTURES = filesIn(['assets/pictures'], '');

function all(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, found]) => found ?? ''))];
}

/** Paths a text links, shows, or names in code letters. */
function pathsIn(text: string): string[] {
  const linked = all(text, /\]\((?!https?:)([^)#]+)\)/g);
  const shown = all(text, /(?:src|srcset)="([^"]+)"/g);
  const named = all(text, /`((?:test|lib|assets|entrypoints|components|\.ci)\/[\w./-]*)`/g);
  return [...linked, ...shown, ...named];
}

describe.each([
  ['README.md', README],
  ['CONTRIBUTING.md', CONTRIBUTING],
  ['ADMINS.md', ADMINS],
])('%s', (_, text) => {
  test('names no script that does not exist', () => {
    const named = all(text, /npm run ([\w:-]+)/g);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((script) => !(script in PACKAGE.scripts))).toEqual([]);
  });

  test('leads to nothing that does not exist', () => {
    const paths = pathsIn(text);
    expect(paths.length > 0 || text === ADMINS).toBe(true);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe('the pictures', () => {
  test('those of the README are there, in light and dark', () => {
    const shown = all(README, /(?:src|srcset)="([^"]+)"/g);
    expect(shown.filter((path) => path.includes('-light.')).length).toBeGreaterThan(2);
    const other = shown.map((path) => path.replace('-light.', '-dark.'));
    expect(other.filter((path) => !shown.includes(path))).toEqual([]);
  });

  test.each(PICTURES)('%s is small', (path) => {
    expect(statSync(path).size).toBeLessThanOrEqual(150 * 1024);
  });
});

test('what the README quotes of the documents are the words of a fact', () => {
  const [, section = ''] = /## What Anthropic's documents say\n([\s\S]*?)\n## /.exec(README) ?? [];
  const quotes = all(section, /“([^”]+)”/g).filter((quote) => wordsIn(quote) > 2);
  expect(quotes.length).toBeGreaterThanOrEqual(5);
  const known: readonly string[] = [
    ...FACT_IDS.map((id) => factOf(id).quote),
    ...Object.values<Reading>(READINGS).map(({ quote = '' }) => quote),
  ];
  expect(quotes.filter((quote) => !known.includes(quote))).toEqual([]);
});

describe('what the README says of the documents', () => {
  // Wrong sentences as they stood, by the key of the reading of November 2026.
  test.each([
    ['H9', 'held back and explained: a rating is the exception'],
    ['M3', 'opted in to model training'],
    ['M5', 'where it is kept for up to five years'],
    ['L4', 'once a day](assets/pictures/notice-light.png): many companies'],
    ['L6', 'still holds'],
  ])('%s: not “%s”', (_, words) => {
    expect(README).not.toContain(words);
  });

  test.each([
    ['H10', 'side panel of Claude in Chrome'],
    ['H10', 'add-ins for Excel and PowerPoint'],
    ['M1', 'however we choose'],
    ['M4', 'what you can ask of Anthropic'],
    ['M11', 'lists it for Enterprise alone'],
    ['M20', 'Feedback is more than thumbs'],
    ['L9', 'other editions hold elsewhere'],
    ['L13', 'now Gemini Enterprise Agent Platform'],
  ])('%s: “%s”', (_, words) => {
    expect(README).toContain(words);
  });
});

test('every permission has its paragraph', () => {
  const manifest = JSON.parse(built(BUILDS[0], 'manifest.json').toString());
  const permissions: string[] = [...manifest.permissions, ...manifest.host_permissions];
  expect(permissions).toContain('storage');
  expect(permissions).toContain('https://claude.ai/*');
  const explained = all(README, /^\*\*`([^`]+)`\*\* \w/gm);
  expect(explained.sort()).toEqual(permissions.sort());
});

test('the browsers’ oldest versions are the manifest’s', () => {
  const config = textOf('wxt.config.ts');
  const [chromium] = all(config, /minimum_chrome_version: '(\d+)/g);
  const [firefox] = all(config, /strict_min_version: '(\d+)/g);
  expect(README).toContain(`**Chrome** (${chromium} or newer)`);
  expect(README).toContain(`**Firefox** (${firefox} or newer)`);
});

test('continuous integration runs the command that the README gives, and everything', () => {
  expect(README).toMatch(/^npm ci && npm test$/m);
  expect(README).toContain('`npm run test:all`');
  expect(textOf('.ci/run')).toMatch(/[{;] ?.*\bnpm ci && npm run test:all; \}/);
  expect(PACKAGE.scripts['test:all']).toMatch(/^npm test && /);
  expect(textOf('.github/workflows/test.yml')).toMatch(/^ +- run: \.ci\/run$/m);
});
