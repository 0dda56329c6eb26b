import { inAnyLanguage, type Wordings } from './language.ts';

/** Names of the two rating buttons, in all the languages they were shown in; lower case. */
export type RatingNames = Readonly<Record<'up' | 'down', readonly string[]>>;

function namesOf(up: Wordings, down: Wordings): RatingNames {
  return { up: inAnyLanguage(up), down: inAnyLanguage(down) };
}

/** From 2024-10 to 2025-02, seen in English only. */
export const NAMES_OF_2024: RatingNames = { up: ['share positive feedback'], down: ['report issue'] };

/** From 2025 to 2026-07 (client of 2026-08-11, eleven languages); they still title today's dialog. */
export const NAMES_OF_2025 = namesOf(
  {
    de: ['positives feedback geben'],
    en: ['give positive feedback'],
    es: ['dar valoración positiva'],
    fr: ['donner un retour positif'],
    hi: ['सकारात्मक प्रतिक्रिया दें'],
    id: ['berikan umpan balik positif'],
    it: ['dai feedback positivo'],
    ja: ['ポジティブなフィードバックを送る'],
    ko: ['긍정적인 피드백 제공'],
    pt: ['dar feedback positivo'],
  },
  {
    de: ['negatives feedback geben'],
    en: ['give negative feedback'],
    es: ['dar valoración negativa'],
    fr: ['donner un retour négatif'],
    hi: ['नकारात्मक प्रतिक्रिया दें'],
    id: ['berikan umpan balik negatif'],
    it: ['dai feedback negativo'],
    ja: ['改善フィードバックを送る'],
    ko: ['부정적인 피드백 제공'],
    pt: ['dar feedback negativo'],
  },
);

/** From 2026-07-27 on, seen until 2026-10 (client of 2026-08-11, eleven languages). */
export const NAMES_OF_2026 = namesOf(
  {
    de: ['gute antwort'],
    en: ['good response'],
    es: ['buena respuesta'],
    fr: ['bonne réponse'],
    hi: ['अच्छी प्रतिक्रिया'],
    id: ['respons bagus'],
    it: ['buona risposta'],
    ja: ['良い回答'],
    ko: ['좋은 답변'],
    pt: ['boa resposta'],
  },
  {
    de: ['schlechte antwort'],
    en: ['bad response'],
    es: ['mala respuesta'],
    fr: ['mauvaise réponse'],
    hi: ['खराब प्रतिक्रिया'],
    id: ['respons buruk'],
    it: ['cattiva risposta'],
    ja: ['悪い回答'],
    ko: ['나쁜 답변'],
    pt: ['resposta ruim'],
  },
);

/** What translators in the page make of the pair (measured 2026-11-26): Chinese, and English as a sentence. */
export const NAMES_TRANSLATED: RatingNames = {
  up: ['给出好评', '提交正面反馈', '这次回答很好', '给出正面反馈', 'this is a good response'],
  down: ['给出差评', '提交负面反馈', '这次回答不好', '给出负面反馈', 'this is a bad response'],
};

/**
 * Not seen yet: one button in the bar for both, which opens a menu or a dialog; lower case. A word that means comments or
 * reactions as well stands here only where claude.ai itself titles its dialog so (es, hi: client of 2026-08-11).
 */
export const MERGED_NAMES = inAnyLanguage({
  de: ['feedback', 'feedback geben', 'antwort bewerten', 'bewerten'],
  en: ['feedback', 'give feedback', 'send feedback', 'rate', 'rate response', 'rate this response'],
  es: ['comentarios', 'enviar comentarios', 'valorar', 'valorar respuesta'],
  fr: ['donner un avis', 'évaluer', 'évaluer la réponse'],
  hi: ['प्रतिक्रिया', 'प्रतिक्रिया दें'],
  id: ['umpan balik', 'berikan umpan balik', 'beri nilai'],
  it: ['feedback', 'invia feedback', 'valuta', 'valuta la risposta'],
  ja: ['フィードバック', 'フィードバックを送る', '評価'],
  ko: ['피드백', '피드백 보내기', '평가'],
  pt: ['feedback', 'enviar feedback', 'avaliar', 'avaliar resposta'],
});

/**
 * Not seen on claude.ai: what other chats call the pair, should claude.ai come to call it so. Counts only where both
 * stand in one bar.
 */
export const LIKELY_NAMES = namesOf(
  {
    de: ['daumen hoch', 'gefällt mir', 'hilfreich'],
    en: ['thumbs up', 'like', 'helpful', 'upvote'],
    es: ['pulgar arriba', 'pulgar hacia arriba', 'me gusta', 'útil'],
    fr: ['pouce vers le haut', 'pouce levé', 'j’aime', "j'aime", 'utile'],
    hi: ['पसंद', 'पसंद करें', 'थम्स अप'],
    id: ['suka', 'jempol ke atas', 'membantu'],
    it: ['pollice in su', 'pollice su', 'mi piace'],
    ja: ['高評価', 'いいね', '役に立った'],
    ko: ['좋아요', '도움이 됨'],
    pt: ['polegar para cima', 'gostei', 'joinha'],
  },
  {
    de: ['daumen runter', 'gefällt mir nicht', 'nicht hilfreich'],
    en: ['thumbs down', 'dislike', 'not helpful', 'unhelpful', 'downvote'],
    es: ['pulgar abajo', 'pulgar hacia abajo', 'no me gusta', 'no es útil'],
    fr: ['pouce vers le bas', 'pouce baissé', 'je n’aime pas', "je n'aime pas", 'pas utile', 'inutile'],
    hi: ['नापसंद', 'नापसंद करें', 'थम्स डाउन'],
    id: ['tidak suka', 'jempol ke bawah', 'tidak membantu'],
    it: ['pollice in giù', 'pollice giù', 'non mi piace', 'non utile'],
    ja: ['低評価', 'よくないね', '役に立たなかった'],
    ko: ['싫어요', '도움이 안 됨'],
    pt: ['polegar para baixo', 'não gostei', 'não é útil', 'não útil'],
  },
);
