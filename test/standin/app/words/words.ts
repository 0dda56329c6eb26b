import { LANGUAGES, type Language } from '../../state.ts';

/** One phrase of the interface in every language it is shown in. */
export type Phrase = Record<Language, string>;

/** The phrases of one topic. */
export type Words = Record<string, Phrase>;

/** A phrase that nobody translated. */
export function inEveryLanguage(text: string): Phrase {
  return Object.fromEntries(LANGUAGES.map((language) => [language, text])) as Phrase;
}
