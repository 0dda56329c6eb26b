import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { afterEach, describe, expect, test } from 'vitest';
import en from '../../../assets/locales/en.json' with { type: 'json' };
import { asciiCode } from '../../../lib/build/asciiOnly.ts';
import { catalogueOf, textFile } from '../../../lib/build/textFiles.ts';
import { LANGUAGES, textsFile } from '../../../lib/texts/languages.ts';
import { PAGE_GROUPS, textsScript } from '../../../lib/texts/pageTexts.ts';
import { spokenTexts, TEXTS_KEY } from '../../../lib/texts/spokenTexts.ts';
import { BUILDS, built } from '../project/built.ts';
import { ROOT } from '../sources.ts';

/** Every text backwards, as no language of ours is. */
const MADE_UP = JSON.parse(JSON.stringify(en), (_, value: unknown) =>
  typeof value === 'string' ? [...value].toReversed().join('') : value,
) as typeof en;

const bring = (script: string) => runInThisContext(script);
afterEach(() => Reflect.deleteProperty(globalThis, Symbol.for(TEXTS_KEY)));

test('the texts that came last are spoken, and before any came their keys', () => {
  const t = spokenTexts();
  expect(t()('overlay.cancel')).toBe('overlay.cancel');
  bring(textsScript('en', en));
  const english = t();
  expect(english('overlay.cancel')).toBe(en.overlay.cancel);
  expect(t()).toBe(english);
  bring(textsScript('xx', MADE_UP));
  expect(t()('overlay.cancel')).toBe(MADE_UP.overlay.cancel);
});

test('one language more is one file more: with its own texts, and in no other file', () => {
  const files = [textFile('en', en), textFile('xx', MADE_UP)];
  expect(files.map(({ relativeDest }) => relativeDest)).toEqual(['texts/en.js', 'texts/xx.js']);
  expect(files[0]).toEqual(textFile('en', catalogueOf('en')));
  expect(files[0]?.contents).not.toContain(MADE_UP.overlay.cancel);
  expect(files[1]?.contents).not.toContain(en.overlay.cancel);
});

describe.each(BUILDS)('%s', (build) => {
  test('has a file for each language and no other', () => {
    expect(readdirSync(join(ROOT, '.output', build, 'texts')).map((name) => `texts/${name}`)).toEqual(
      LANGUAGES.map(textsFile).toSorted(),
    );
    for (const language of LANGUAGES) {
      const expected = asciiCode(textsScript(language, catalogueOf(language)));
      expect(built(build, textsFile(language)).toString()).toBe(expected);
    }
  });

  test.each([
    'content-scripts/gate.js',
    'content-scripts/guard.js',
    'content-scripts/notice.js',
    'explain.js',
  ])('%s has none of the texts in it: it grows with no language', (file) => {
    const code = built(build, file).toString();
    const texts = PAGE_GROUPS.flatMap((group) => Object.values(en[group]));
    expect(texts.filter((text) => text.length > 20 && code.includes(text))).toEqual([]);
  });
});
