import en from '../../assets/locales/en.json';
import { catalogueOf, type Texts, type Translate } from './catalogueOf.ts';

export type { Translate } from './catalogueOf.ts';

/**
 * The catalogue of the extension's own pages, in one language.
 * @param more what one of them speaks besides.
 */
export function catalogue(language: string, more: Partial<Texts> = {}): Translate {
  return catalogueOf(language, { ...en, ...more });
}
