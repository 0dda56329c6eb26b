import type { Words } from './words.ts';

/** The two rating buttons. */
export const thumbs = {
  good: {
    'en-US': 'Good response',
    'de-DE': 'Gute Antwort',
    'es-419': 'Buena respuesta',
    'es-ES': 'Buena respuesta',
    'fr-FR': 'Bonne réponse',
    'hi-IN': 'अच्छी प्रतिक्रिया',
    'id-ID': 'Respons bagus',
    'it-IT': 'Buona risposta',
    'ja-JP': '良い回答',
    'ko-KR': '좋은 답변',
    'pt-BR': 'Boa resposta',
  },
  bad: {
    'en-US': 'Bad response',
    'de-DE': 'Schlechte Antwort',
    'es-419': 'Mala respuesta',
    'es-ES': 'Mala respuesta',
    'fr-FR': 'Mauvaise réponse',
    'hi-IN': 'खराब प्रतिक्रिया',
    'id-ID': 'Respons buruk',
    'it-IT': 'Cattiva risposta',
    'ja-JP': '悪い回答',
    'ko-KR': '나쁜 답변',
    'pt-BR': 'Resposta ruim',
  },
} satisfies Words;
