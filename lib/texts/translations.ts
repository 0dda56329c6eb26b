import { createInstance, type TFunction } from 'i18next';
import type facts from '../../assets/locales/en.facts.json';
import type en from '../../assets/locales/en.json';
import type popup from '../../assets/locales/en.popup.json';

/** Every text there is, by group and key. */
type Texts = typeof en & typeof popup & typeof facts;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'text';
    resources: { text: Texts };
    returnNull: false;
  }
}

export type Translate = TFunction<'text'>;

/**
 * The typed catalogue of these texts, by language, each made when first needed; a language we do not have falls back
 * to English.
 * @param texts all of them, or the groups that a place shows.
 */
export function translations(texts: Partial<Texts>): (language: string) => Translate {
  const made = new Map<string, Translate>();
  const make = (language: string): Translate => {
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
  };
  return (language) => {
    const t = made.get(language) ?? make(language);
    made.set(language, t);
    return t;
  };
}
