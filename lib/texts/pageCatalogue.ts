import { catalogueOf, type Translate } from './catalogueOf.ts';
import { PAGE_TEXTS } from './pageTexts.ts';

/**
 * The catalogue in the language that claude.ai shows now, made when first needed and kept until it changes.
 */
export function pageCatalogue(): () => Translate {
  let language: string | undefined;
  let t: Translate;
  return () => {
    const now = document.documentElement.lang || navigator.language;
    if (now !== language) {
      language = now;
      t = catalogueOf(now, PAGE_TEXTS);
    }
    return t;
  };
}
