// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { Language } from '../../../lib/policy/policy.ts';
import { spokenLanguage } from '../../../lib/texts/language.ts';
import { pageCatalogue } from '../../../lib/texts/pageCatalogue.ts';

afterEach(() => document.documentElement.removeAttribute('lang'));

test.each([
  ['unset', 'ja-JP'],
  ['browser', 'pt-BR'],
  ['de-DE', 'de-DE'],
] satisfies [Language, string][])('chosen %s: %s is spoken', (choice, spoken) => {
  expect(spokenLanguage(choice, 'ja-JP', 'pt-BR')).toBe(spoken);
});

test('on claude.ai the chosen language goes before the page’s, and a change counts at once', () => {
  document.documentElement.lang = 'fr-FR';
  let choice: Language = 'unset';
  const texts = pageCatalogue(() => choice);
  const french = texts();
  choice = 'de-DE';
  const german = texts();
  expect(german).not.toBe(french);
  document.documentElement.lang = 'ja-JP';
  expect(texts()).toBe(german);
  choice = 'fr-FR';
  expect(texts()).toBe(french);
});
