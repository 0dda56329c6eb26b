import fc from 'fast-check';
import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import facts from '../../../assets/locales/en.facts.json' with { type: 'json' };
import en from '../../../assets/locales/en.json' with { type: 'json' };
import popup from '../../../assets/locales/en.popup.json' with { type: 'json' };
import { type Texts, translator, type Values } from '../../../lib/texts/translator.ts';

const ENGLISH: Texts = { ...en, ...popup, ...facts };
/** Languages whose plurals differ from English: two, one, three and six categories. */
const LANGUAGES = ['en', 'de-DE', 'fr-FR', 'ja-JP', 'pl', 'ar'];
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];
/** A made-up catalogue that has every category, and one that lacks some. */
const MADE_UP: Texts = {
  ages: {
    ...Object.fromEntries(CATEGORIES.map((category) => [`days_${category}`, `${category}: {{count}} days`])),
    hours_other: 'only other: {{ count }}',
    sends: 'whole',
    sends_atLeast_one: 'at least {{count}}, one',
    sends_atLeast_other: 'at least {{count}}, other',
    named: '{{name}} and {{name}}, {{found}}',
  },
};

/** The well-known library, as the reference. */
function reference(texts: Texts, language: string): (path: string, values?: Values) => string {
  const instance = createInstance();
  instance.init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'text',
    resources: { [language]: { text: texts } },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return (path, values = {}) => instance.t(path, values) as string;
}

const PATHS = (texts: Texts) =>
  Object.entries(texts).flatMap(([group, keys]) =>
    Object.keys(keys).map((key) => `${group}.${key.replace(/_(zero|one|two|few|many|other)$/, '')}`),
  );
const VALUES = [
  {},
  { count: 0 },
  { count: 1 },
  { count: 2 },
  { count: 14, context: 'atLeast' },
  { count: 1.5 },
];

test.each(LANGUAGES)('every text reads as the library reads it: %s', (language) => {
  for (const texts of [ENGLISH, MADE_UP]) {
    const [ours, theirs] = [translator(texts, language), reference(texts, language)];
    for (const path of new Set(PATHS(texts))) {
      for (const values of VALUES) {
        const given = { name: 'Acme', found: '“<b>&"”', value: 'x', ...values };
        expect([path, ours(path, given)]).toEqual([path, theirs(path, given)]);
      }
    }
  }
});

test('any number and any value reads as the library reads it', () => {
  const both = LANGUAGES.map(
    (language) => [translator(MADE_UP, language), reference(MADE_UP, language)] as const,
  );
  fc.assert(
    fc.property(
      fc.nat(both.length - 1),
      fc.constantFrom('ages.days', 'ages.hours', 'ages.sends', 'ages.named', 'ages.nobody', 'nowhere.key'),
      fc.record(
        {
          count: fc.oneof(fc.nat(200), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
          // Curly brackets and dollars mean something to the library; nobody's name has them.
          name: fc.string({ maxLength: 12 }).filter((text) => !/[{}$]/.test(text)),
          context: fc.constantFrom('atLeast', 'nobody'),
        },
        { requiredKeys: [] },
      ),
      (index, path, values) => {
        const [ours, theirs] = both[index] ?? both[0] ?? [];
        expect(ours?.(path, values)).toBe(theirs?.(path, values));
      },
    ),
  );
});
