import { inAnyLanguage } from './language.ts';

/** Read aloud, lower case (client of 2026-08-11, eleven languages): a toggle that is no rating. */
export const READ_ALOUD_NAMES = inAnyLanguage({
  de: ['vorlesen'],
  en: ['read aloud'],
  es: ['leer en voz alta'],
  fr: ['lire à voix haute'],
  hi: ['ज़ोर से पढ़ें'],
  id: ['bacakan'],
  it: ['leggi ad alta voce'],
  ja: ['読み上げ'],
  ko: ['소리 내어 읽기'],
  pt: ['ler em voz alta'],
});
