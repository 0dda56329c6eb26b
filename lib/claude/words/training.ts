/**
 * Titles of the training row in all eleven languages (client of 2026-08-11), and the English titles before it:
 * "You can help improve Claude" (2025-08), "Help improve Claude" (to about 2026-05).
 */
export const TRAINING_TITLES: readonly string[] = [
  'You can help improve Claude',
  'Help improve Claude',
  'Hilf uns, unsere KI-Modelle zu verbessern',
  'Help improve our AI models',
  'Ayuda a mejorar nuestros modelos de IA',
  'Contribuez à améliorer nos modèles d’IA',
  'हमारे AI मॉडल को बेहतर बनाने में मदद करें',
  'Bantu tingkatkan model AI kami',
  'Contribuisci a migliorare i nostri modelli AI',
  'AIモデルの改善にご協力ください',
  'AI 모델 개선 돕기',
  'Ajude a melhorar nossos modelos de IA',
];

/** The words beside a switch that the e-mail domain forces off, same client. */
export const OFF_FOR_DOMAIN_WORDS: readonly string[] = [
  'Deaktiviert für alle E-Mails mit deiner Domain',
  'Off for all emails using your domain',
  'Desactivado para todos los correos que usen tu dominio',
  'Desactivado para todos los correos electrónicos que usen tu dominio',
  'Désactivé pour tous les e-mails utilisant votre domaine.',
  'आपके डोमेन का उपयोग करने वाले सभी ईमेल के लिए बंद',
  'Nonaktif untuk semua email yang menggunakan domain Anda',
  'Disattivato per tutte le email che utilizzano il tuo dominio',
  'お客様のドメインを使用するすべてのメールでオフ',
  '귀하의 도메인을 사용하는 모든 이메일에 대해 비활성화',
  'Desativado para todos os e-mails usando seu domínio',
];
