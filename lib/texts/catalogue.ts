import { createInstance, type TFunction } from 'i18next';
import en from '../../assets/locales/en.json' with { type: 'json' };

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'text';
    resources: { text: typeof en };
    returnNull: false;
  }
}

export type Translate = TFunction<'text'>;

/** Each language's catalogue, made when first needed. */
const made = new Map<string, Translate>();

/**
 * The typed catalogue in one language; a language we do not have falls back to English.
 * @param language BCP 47, such as claude.ai's `<html lang>` or the browser's UI language.
 */
export function catalogue(language: string): Translate {
  const known = made.get(language);
  if (known) return known;
  const instance = createInstance();
  instance.init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'text',
    resources: { en: { text: en } },
    initAsync: false,
    // Preact escapes text itself; escaping twice would show entities.
    interpolation: { escapeValue: false },
  });
  const t = instance.t as Translate;
  made.set(language, t);
  return t;
}
