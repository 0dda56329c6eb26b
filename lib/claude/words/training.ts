import { inAnyLanguage } from './language.ts';

/**
 * Titles of the training row (client of 2026-08-11, eleven languages, from about 2026-06), and the English titles
 * before it: "You can help improve Claude" (2025-08), "Help improve Claude" (to about 2026-05).
 */
export const TRAINING_TITLES = inAnyLanguage({
  de: ['Hilf uns, unsere KI-Modelle zu verbessern'],
  en: ['You can help improve Claude', 'Help improve Claude', 'Help improve our AI models'],
  es: ['Ayuda a mejorar nuestros modelos de IA'],
  fr: ['Contribuez à améliorer nos modèles d’IA'],
  hi: ['हमारे AI मॉडल को बेहतर बनाने में मदद करें'],
  id: ['Bantu tingkatkan model AI kami'],
  it: ['Contribuisci a migliorare i nostri modelli AI'],
  ja: ['AIモデルの改善にご協力ください'],
  ko: ['AI 모델 개선 돕기'],
  pt: ['Ajude a melhorar nossos modelos de IA'],
});

/** The words beside a switch that the e-mail domain forces off (client of 2026-08-11, eleven languages). */
export const OFF_FOR_DOMAIN_WORDS = inAnyLanguage({
  de: ['Deaktiviert für alle E-Mails mit deiner Domain'],
  en: ['Off for all emails using your domain'],
  es: [
    'Desactivado para todos los correos que usen tu dominio',
    'Desactivado para todos los correos electrónicos que usen tu dominio',
  ],
  fr: ['Désactivé pour tous les e-mails utilisant votre domaine.'],
  hi: ['आपके डोमेन का उपयोग करने वाले सभी ईमेल के लिए बंद'],
  id: ['Nonaktif untuk semua email yang menggunakan domain Anda'],
  it: ['Disattivato per tutte le email che utilizzano il tuo dominio'],
  ja: ['お客様のドメインを使用するすべてのメールでオフ'],
  ko: ['귀하의 도메인을 사용하는 모든 이메일에 대해 비활성화'],
  pt: ['Desativado para todos os e-mails usando seu domínio'],
});
