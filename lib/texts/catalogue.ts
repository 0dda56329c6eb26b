import { createInstance, type TFunction } from 'i18next';
import type facts from '../../assets/locales/en.facts.json';
import en from '../../assets/locales/en.json';
import type popup from '../../assets/locales/en.popup.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'text';
    resources: { text: typeof en & typeof popup & typeof facts };
    returnNull: false;
  }
}

export type Translate = TFunction<'text'>;

/**
 * The typed catalogue in one language; a language we do not have falls back to English.
 * @param language BCP 47, such as claude.ai's `<html lang>` or the browser's UI language.
 * @param more what a view needs besides; the popup's own texts stay out of the content script that way.
 */
export function catalogue(language: string, more: Partial<typeof popup & typeof facts> = {}): Translate {
  const instance = createInstance();
  instance.init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'text',
    resources: { en: { text: { ...en, ...more } } },
    initAsync: false,
    // Preact escapes text itself; escaping twice would show entities.
    interpolation: { escapeValue: false },
  });
  return instance.t as Translate;
}
