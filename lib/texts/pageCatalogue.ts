import type { Language } from '../policy/policy.ts';
import { spokenLanguage } from './language.ts';
import { PAGE_TEXTS } from './pageTexts.ts';
import { type Translate, translations } from './translations.ts';

const catalogue = translations(PAGE_TEXTS);

/** The catalogue to speak in on claude.ai's page now: in the chosen language, or in the one that claude.ai shows. */
export function pageCatalogue(choice: () => Language): () => Translate {
  return () => {
    const around = document.documentElement.lang || navigator.language;
    return catalogue(spokenLanguage(choice(), around, navigator.language));
  };
}
