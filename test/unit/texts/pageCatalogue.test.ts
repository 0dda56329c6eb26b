// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import en from '../../../assets/locales/en.json' with { type: 'json' };
import { pageCatalogue } from '../../../lib/texts/pageCatalogue.ts';

afterEach(() => document.documentElement.removeAttribute('lang'));

test('the catalogue is made once per language of the page', () => {
  const texts = pageCatalogue(() => 'unset');
  document.documentElement.lang = 'de-DE';
  const first = texts();
  expect(texts()).toBe(first);
  document.documentElement.lang = 'fr-FR';
  expect(texts()).not.toBe(first);
  expect(texts()('overlay.cancel')).toBe(en.overlay.cancel);
});

test('a page without a language is met in the browser’s', () => {
  expect(pageCatalogue(() => 'unset')()('overlay.cancel')).toBe(en.overlay.cancel);
});
