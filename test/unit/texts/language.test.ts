import { expect, test } from 'vitest';
import type { Language } from '../../../lib/policy/policy.ts';
import { spokenLanguage } from '../../../lib/texts/language.ts';
import { type LANGUAGES, languageFor } from '../../../lib/texts/languages.ts';

test.each([
  ['unset', 'ja-JP'],
  ['browser', 'pt-BR'],
  ['de-DE', 'de-DE'],
] satisfies [Language, string][])('chosen %s: %s is spoken', (choice, spoken) => {
  expect(spokenLanguage(choice, 'ja-JP', 'pt-BR')).toBe(spoken);
});

test.each([
  ['en', 'en'],
  ['en-US', 'en'],
  ['xx-YY', 'xx'],
  ['xx', 'xx'],
  ['yy', 'en'],
  ['', 'en'],
  ['../../secret', 'en'],
])('wished %j, there is %s', (wished, language) => {
  // Such as there will be more of.
  expect(languageFor(wished, ['en', 'xx'] as unknown as typeof LANGUAGES)).toBe(language);
});
