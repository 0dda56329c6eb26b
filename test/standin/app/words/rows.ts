import type { Words } from './words.ts';

/** A row's label since 2026-08, with both orders of its numbers; only the English one was seen. */
export const rows = {
  ofTotal: {
    'en-US': 'Message {number} of {total}',
    'de-DE': 'Nachricht {number} von {total}',
    'es-419': 'Mensaje {number} de {total}',
    'es-ES': 'Mensaje {number} de {total}',
    'fr-FR': 'Message {number} sur {total}',
    'hi-IN': 'संदेश {number} / {total}',
    'id-ID': 'Pesan {number} dari {total}',
    'it-IT': 'Messaggio {number} di {total}',
    'ja-JP': 'メッセージ {number} / {total}',
    'ko-KR': '메시지 {number} / {total}',
    'pt-BR': 'Mensagem {number} de {total}',
  },
  totalFirst: {
    'en-US': 'Of {total} messages, number {number}',
    'de-DE': 'Von {total} Nachrichten die {number}.',
    'es-419': 'De {total} mensajes, el {number}',
    'es-ES': 'De {total} mensajes, el {number}',
    'fr-FR': 'Sur {total} messages, le {number}',
    'hi-IN': '{total} में से संदेश {number}',
    'id-ID': 'Dari {total} pesan, nomor {number}',
    'it-IT': 'Di {total} messaggi, il {number}',
    'ja-JP': '{total} 件中 {number} 件目のメッセージ',
    'ko-KR': '메시지 {total}개 중 {number}번째',
    'pt-BR': 'De {total} mensagens, a {number}',
  },
} satisfies Words;
