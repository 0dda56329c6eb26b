/** Names of the two rating buttons, in all the languages they were shown in; lower case. */
export type RatingNames = Readonly<Record<'up' | 'down', readonly string[]>>;

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

/**
 * Not seen on claude.ai: what other chats call the pair, should claude.ai come to call it so. Counts only where both
 * stand in one bar; same order of languages.
 */
export const LIKELY_NAMES: RatingNames = {
  up: [
    'daumen hoch',
    'gefällt mir',
    'hilfreich',
    'thumbs up',
    'like',
    'helpful',
    'upvote',
    'pulgar arriba',
    'pulgar hacia arriba',
    'me gusta',
    'útil',
    'pouce vers le haut',
    'pouce levé',
    'j’aime',
    "j'aime",
    'utile',
    'पसंद',
    'पसंद करें',
    'थम्स अप',
    'suka',
    'jempol ke atas',
    'membantu',
    'pollice in su',
    'pollice su',
    'mi piace',
    '高評価',
    'いいね',
    '役に立った',
    '좋아요',
    '도움이 됨',
    'polegar para cima',
    'gostei',
    'joinha',
  ],
  down: [
    'daumen runter',
    'gefällt mir nicht',
    'nicht hilfreich',
    'thumbs down',
    'dislike',
    'not helpful',
    'unhelpful',
    'downvote',
    'pulgar abajo',
    'pulgar hacia abajo',
    'no me gusta',
    'no es útil',
    'pouce vers le bas',
    'pouce baissé',
    'je n’aime pas',
    "je n'aime pas",
    'pas utile',
    'inutile',
    'नापसंद',
    'नापसंद करें',
    'थम्स डाउन',
    'tidak suka',
    'jempol ke bawah',
    'tidak membantu',
    'pollice in giù',
    'pollice giù',
    'non mi piace',
    'non utile',
    '低評価',
    'よくないね',
    '役に立たなかった',
    '싫어요',
    '도움이 안 됨',
    'polegar para baixo',
    'não gostei',
    'não é útil',
    'não útil',
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

/** Read aloud in all eleven languages, lower case (client of 2026-08-11): a toggle that is no rating. */
export const READ_ALOUD_NAMES: readonly string[] = [
  'vorlesen',
  'read aloud',
  'leer en voz alta',
  'lire à voix haute',
  'ज़ोर से पढ़ें',
  'bacakan',
  'leggi ad alta voce',
  '読み上げ',
  '소리 내어 읽기',
  'ler em voz alta',
];

/** Cancel in a dialog, same client and languages; where one ships two wordings, both. */
export const CANCEL_NAMES: readonly string[] = [
  'abbrechen',
  'cancel',
  'cancelar',
  'annuler',
  'रद्द करें',
  'कैंसल करें',
  'batal',
  'batalkan',
  'annulla',
  'キャンセル',
  '취소',
];
