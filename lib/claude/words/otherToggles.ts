import { inAnyLanguage } from './language.ts';

/** Not seen on claude.ai: what other chats have as toggles beside a message that rate nothing; lower case. */
export const OTHER_TOGGLE_NAMES = inAnyLanguage({
  de: ['anheften', 'anpinnen', 'lesezeichen', 'merken', 'speichern', 'favorit'],
  en: ['pin', 'pin message', 'bookmark', 'save', 'star', 'favorite', 'favourite', 'show thinking'],
  es: ['fijar', 'anclar', 'marcador', 'guardar', 'favorito'],
  fr: ['épingler', 'signet', 'marque-page', 'enregistrer', 'favori'],
  hi: ['पिन करें', 'बुकमार्क', 'सहेजें'],
  id: ['sematkan', 'bookmark', 'markah', 'simpan', 'favorit'],
  it: ['fissa', 'segnalibro', 'salva', 'preferito'],
  ja: ['ピン留め', 'ブックマーク', '保存', 'お気に入り'],
  ko: ['고정', '북마크', '저장', '즐겨찾기'],
  pt: ['fixar', 'marcador', 'favorito', 'salvar', 'guardar'],
});
