import { createInstance, type TFunction } from 'i18next';
import type facts from '../../assets/locales/en.facts.json';
import type en from '../../assets/locales/en.json';
import type popup from '../../assets/locales/en.popup.json';

/** Every text there is, by group and key. */
export type Texts = typeof en & typeof popup & typeof facts;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'text';
    resources: { text: Texts };
    returnNull: false;
  }
}

export type Translate = TFunction<'text'>;

/**
 * A typed catalogue in one language; a language we do not have falls back to English.
 * @param language BCP 47, such as claude.ai's `<html lang>` or the browser's UI language.
 * @param texts the groups that are spoken where it is used.
 */
export function catalogueOf(language: string, texts: Partial<Texts>): Translate {
  const instance = createInstance();
  instance.init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'text',
    resources: { en: { text: texts } },
    initAsync: false,
    // Preact escapes text itself; escaping twice would show entities.
    interpolation: { escapeValue: false },
  });
  return instance.t as Translate;
}
