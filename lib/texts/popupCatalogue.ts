import facts from '../../assets/locales/en.facts.json' with { type: 'json' };
import en from '../../assets/locales/en.json' with { type: 'json' };
import popup from '../../assets/locales/en.popup.json' with { type: 'json' };
import { translations } from './translations.ts';

/** Every text in one language, those of the popup's tables and sources included. */
export const popupCatalogue = translations({ en: { ...en, ...popup, ...facts } });
