import type facts from '../../assets/locales/en.facts.json';
import type en from '../../assets/locales/en.json';
import type popup from '../../assets/locales/en.popup.json';
import { languageFor, type Spoken as SpokenLanguage } from './languages.ts';
import { type Texts, translator, type Values } from './translator.ts';

/** Every text there is, by group and key. */
type AllTexts = typeof en & typeof popup & typeof facts;

/** A key as code names it: the plural's category is chosen by the count. */
type Spoken<K> = K extends `${infer Base}_${Intl.LDMLPluralRule}` ? Base : K;

/** Every key that code may ask for, such as `age.days`. */
export type TextKey = {
  [G in keyof AllTexts & string]: `${G}.${Spoken<keyof AllTexts[G] & string>}`;
}[keyof AllTexts & string];

/** Gives the text of a key, with its placeholders filled in. */
export type Translate = (key: TextKey, values?: Values) => string;

/**
 * The typed catalogue of these texts, by language, each made when first needed; a language we do not have falls back
 * to English.
 * @param texts of each language of ours: all of them, or the groups that a place shows.
 */
export function translations(
  texts: Readonly<Record<SpokenLanguage, Partial<AllTexts>>>,
): (wished: string) => Translate {
  const made = new Map<SpokenLanguage, Translate>();
  return (wished) => {
    const language = languageFor(wished);
    const t = made.get(language) ?? translator(texts[language] as Texts, language);
    made.set(language, t);
    return t;
  };
}
