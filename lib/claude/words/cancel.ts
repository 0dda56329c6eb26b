import { inAnyLanguage } from './language.ts';

/** Cancel in a dialog, lower case (client of 2026-08-11, eleven languages). */
export const CANCEL_NAMES = inAnyLanguage({
  de: ['abbrechen'],
  en: ['cancel'],
  es: ['cancelar'],
  fr: ['annuler'],
  hi: ['रद्द करें', 'कैंसल करें'],
  id: ['batal', 'batalkan'],
  it: ['annulla'],
  ja: ['キャンセル'],
  ko: ['취소'],
  pt: ['cancelar'],
});
