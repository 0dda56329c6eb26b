import { inAnyLanguage } from './language.ts';

/** Names of the bar under a message ("Message actions"), lower case. Seen from 2025 to 2026-10, eleven languages. */
export const BAR_NAMES = inAnyLanguage({
  de: ['nachrichtenaktionen'],
  en: ['message actions'],
  es: ['acciones del mensaje'],
  fr: ['actions du message'],
  hi: ['संदेश क्रियाएं'],
  id: ['tindakan pesan'],
  it: ['azioni messaggio'],
  ja: ['メッセージアクション'],
  ko: ['메시지 작업'],
  pt: ['ações da mensagem'],
});
