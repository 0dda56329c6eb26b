import en from '../../assets/locales/en.json' with { type: 'json' };
import { translations } from './translations.ts';

export type { Translate } from './translations.ts';

/**
 * Every text in one language, for the extension's own pages.
 * @param language BCP 47, such as the browser's UI language.
 */
export const catalogue = translations({ en });
