import type { Direction } from './thumb.ts';

/**
 * Names that rating buttons have carried, in all eleven languages of claude.ai, lower case.
 * "until 2026-07" also titles today's dialog; "from 2026-07-27" is what the buttons read now.
 */
export const RATING_NAMES: Readonly<Record<Direction, readonly string[]>> = {
  up: [
    // 2024-10 … 2025-02
    'share positive feedback',
    // 2025 … 2026-07: en de es-419+es-ES fr hi id it ja ko pt
    'give positive feedback',
    'positives feedback geben',
    'dar valoración positiva',
    'donner un retour positif',
    'सकारात्मक प्रतिक्रिया दें',
    'berikan umpan balik positif',
    'dai feedback positivo',
    'ポジティブなフィードバックを送る',
    '긍정적인 피드백 제공',
    'dar feedback positivo',
    // from 2026-07-27, same order
    'good response',
    'gute antwort',
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
    'report issue',
    'give negative feedback',
    'negatives feedback geben',
    'dar valoración negativa',
    'donner un retour négatif',
    'नकारात्मक प्रतिक्रिया दें',
    'berikan umpan balik negatif',
    'dai feedback negativo',
    '改善フィードバックを送る',
    '부정적인 피드백 제공',
    'dar feedback negativo',
    'bad response',
    'schlechte antwort',
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
  'message actions',
  'nachrichtenaktionen',
  'acciones del mensaje',
  'actions du message',
  'संदेश क्रियाएं',
  'tindakan pesan',
  'azioni messaggio',
  'メッセージアクション',
  '메시지 작업',
  'ações da mensagem',
];
