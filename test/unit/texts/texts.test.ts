import { describe, expect, test } from 'vitest';
import facts from '../../../assets/locales/en.facts.json' with { type: 'json' };
import en from '../../../assets/locales/en.json' with { type: 'json' };
import popup from '../../../assets/locales/en.popup.json' with { type: 'json' };
import { ageText } from '../../../lib/texts/age.ts';
import { catalogue } from '../../../lib/texts/catalogue.ts';
import { PAGE_GROUPS } from '../../../lib/texts/pageTexts.ts';
import { reachedFrom } from '../project/imports.ts';
import { codeOf } from '../sources.ts';

const t = catalogue('en');
const TEXTS = Object.entries({ ...en, ...popup, ...facts }).flatMap(([group, texts]) =>
  Object.entries(texts).map(([key, text]) => [`${group}.${key}`, text] as const),
);

/** A text of the catalogue with its number. */
function filled(text: string, count: number): string {
  return text.replace('{{count}}', String(count));
}

test.each(['en', 'en-US', 'xx', 'xx-YY', 'no such language', ''])(
  'English, or a language we do not have, speaks English: "%s"',
  (language) => {
    expect(catalogue(language)('overlay.cancel')).toBe(en.overlay.cancel);
    expect(catalogue(language)('age.days', { count: 3 })).toBe(filled(en.age.days_other, 3));
  },
);

test.each([
  [1, en.overlay.sendsConversation_atLeast_one],
  [2, en.overlay.sendsConversation_atLeast_other],
  [14, en.overlay.sendsConversation_atLeast_other],
] satisfies [number, string][])('%i messages', (count, text) => {
  expect(text).toContain('{{count}}');
  expect(t('overlay.sendsConversation', { context: 'atLeast', count })).toBe(filled(text, count));
});

test('without a count, none is invented', () => {
  expect(t('overlay.sendsConversation')).toBe(en.overlay.sendsConversation);
  expect(en.overlay.sendsConversation).not.toMatch(/\d|\{/);
});

test('what is filled in stays as it is: the view escapes, not the catalogue', () => {
  const values = { key: '<b>&"', found: 'text', expected: 'your settings' };
  expect(t('problems.found', values)).toContain('“<b>&"”');
});

const NOW = Date.UTC(2026, 10, 21);
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const { age } = en;

test.each([
  [0, age.justNow],
  [59 * SECOND, age.justNow],
  [MINUTE, age.minutes_one, 1],
  [59 * MINUTE + 59 * SECOND, age.minutes_other, 59],
  [HOUR, age.hours_one, 1],
  [DAY - 1, age.hours_other, 23],
  [DAY, age.days_one, 1],
  [3 * DAY + HOUR, age.days_other, 3],
  // A clock that was set wrong, and what is no time at all.
  [-1, age.unknown],
  [-40 * DAY, age.unknown],
  [Number.NaN, age.unknown],
  [Number.POSITIVE_INFINITY, age.unknown],
  [Number.NEGATIVE_INFINITY, age.unknown],
] satisfies [number, string, number?][])('an age of %d ms reads "%s" (%s)', (ms, text, count = 0) => {
  expect(ageText(t, NOW - ms, NOW)).toBe(filled(text, count));
});

/** Every placeholder of the catalogue, by the keys that may use it. */
const PLACEHOLDERS: Record<string, RegExp> = {
  count: /_(one|other)$/,
  date: /^(sources\.(read|quoted)(Months_(one|other))?|sourceList\.(dated|archive)|ratings\.aside|policyTimes\.(since|awaited|gone))$/,
  goneOn: /^policyTimes\.gone/,
  reason: /^options\.recordNotSaved$/,
  documents: /^compare\.quotedAlone$/,
  archive: /^sourceList\.archive$/,
  number: /^sourceList\.ref$/,
  commit: /^sourceList\.archive$/,
  key: /^problems\.found$/,
  found: /^(problems\.found|found\.inList|admin\.found)$/,
  expected: /^(problems|admin)\.found$/,
  value: /^(found|expected)\./,
  longest: /^expected\.texts?$/,
  most: /^expected\.(texts|domains)$/,
  email: /^admin\.sees/,
  file: /^admin\.download/,
  name: /^(managed\.|overlay\.blocked(By|FeedbackBy|Report|Logs)$)/,
};

describe('the English catalogue', () => {
  test('has each group in one file: the popup’s lie over the others', () => {
    const groups = [en, popup, facts].flatMap((file) => Object.keys(file));
    expect(new Set(groups).size).toBe(groups.length);
  });

  test('is whole on claude.ai: every group that is spoken there is loaded there, and no other', () => {
    const spoken = reachedFrom('entrypoints/explain/index.ts')
      .filter((path) => /\.tsx?$/.test(path))
      .flatMap((path) => [...codeOf(path).matchAll(/\bt(?:\(\))?\(\s*[^)]*?['`](\w+)\./g)])
      .map(([, group]) => group);
    expect([...new Set(spoken)].sort()).toEqual([...PAGE_GROUPS].sort());
  });

  test('has no empty text and none with stray blanks', () => {
    expect(TEXTS.length).toBeGreaterThan(80);
    expect(TEXTS.filter(([, text]) => text === '' || text !== text.trim() || /\s{2}/.test(text))).toEqual([]);
  });

  test('uses only placeholders that somebody fills in, and only where they do', () => {
    const used = TEXTS.flatMap(([key, text]) =>
      [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, name]) => [key, name ?? ''] as const),
    );
    expect(used.filter(([key, name]) => !PLACEHOLDERS[name]?.test(key))).toEqual([]);
    expect(new Set(used.map(([, name]) => name))).toEqual(new Set(Object.keys(PLACEHOLDERS)));
    // A half-written placeholder would be shown as it stands.
    const rest = TEXTS.filter(([, text]) => /[{}]|\$t\(/.test(text.replace(/\{\{\w+\}\}/g, '')));
    expect(rest).toEqual([]);
  });

  test('has both plural forms wherever it has one', () => {
    const keys = new Set<string>(TEXTS.map(([key]) => key));
    const alone = [...keys].filter(
      (key) =>
        /_(one|other)$/.test(key) &&
        !keys.has(key.replace(/_(one|other)$/, (end) => (end === '_one' ? '_other' : '_one'))),
    );
    expect(alone).toEqual([]);
    expect(keys.has('age.days_one')).toBe(true);
  });
});
