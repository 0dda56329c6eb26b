import type { Direction } from './thumb.ts';

/** Names of the two rating buttons, in all the languages they were shown in; lower case. */
export type RatingNames = Readonly<Record<Exclude<Direction, 'unknown'>, readonly string[]>>;

/** 2024-10 … 2025-02, seen in English only. */
export const NAMES_OF_2024: RatingNames = { up: ['share positive feedback'], down: ['report issue'] };

/** 2025 … 2026-07, in the order de, en, es, fr, hi, id, it, ja, ko, pt; they still title today's dialog. */
export const NAMES_OF_2025: RatingNames = {
  up: [
    'positives feedback geben',
    'give positive feedback',
    'dar valoración positiva',
    'donner un retour positif',
    'सकारात्मक प्रतिक्रिया दें',
    'berikan umpan balik positif',
    'dai feedback positivo',
    'ポジティブなフィードバックを送る',
    '긍정적인 피드백 제공',
    'dar feedback positivo',
  ],
  down: [
    'negatives feedback geben',
    'give negative feedback',
    'dar valoración negativa',
    'donner un retour négatif',
    'नकारात्मक प्रतिक्रिया दें',
    'berikan umpan balik negatif',
    'dai feedback negativo',
    '改善フィードバックを送る',
    '부정적인 피드백 제공',
    'dar feedback negativo',
  ],
};

/** From 2026-07-27, same order. */
export const NAMES_OF_2026: RatingNames = {
  up: [
    'gute antwort',
    'good response',
    'buena respuesta',
    'bonne réponse',
    'अच्छी प्रतिक्रिया',
    'respons bagus',
    'buona risposta',
    '良い回答',
    '좋은 답변',
    'boa resposta',
  ],
  down: [
    'schlechte antwort',
    'bad response',
    'mala respuesta',
    'mauvaise réponse',
    'खराब प्रतिक्रिया',
    'respons buruk',
    'cattiva risposta',
    '悪い回答',
    '나쁜 답변',
    'resposta ruim',
  ],
};

/** Names of the bar under a message ("Message actions"), in all eleven languages, lower case. Seen 2025 … 2026-10. */
export const BAR_NAMES: readonly string[] = [
  'nachrichtenaktionen',
  'message actions',
  'acciones del mensaje',
  'actions du message',
  'संदेश क्रियाएं',
  'tindakan pesan',
  'azioni messaggio',
  'メッセージアクション',
  '메시지 작업',
  'ações da mensagem',
];
