import type { Words } from './words.ts';

/** The user menu. */
export const account = {
  personal: {
    'en-US': 'Personal',
    'de-DE': 'Persönlich',
    'es-419': 'Personal',
    'es-ES': 'Personal',
    'fr-FR': 'Personnel',
    'hi-IN': 'व्यक्तिगत',
    'id-ID': 'Pribadi',
    'it-IT': 'Personale',
    'ja-JP': '個人用',
    'ko-KR': '개인',
    'pt-BR': 'Pessoal',
  },
  settings: {
    'en-US': 'Settings',
    'de-DE': 'Einstellungen',
    'es-419': 'Configuración',
    'es-ES': 'Ajustes',
    'fr-FR': 'Paramètres',
    'hi-IN': 'सेटिंग्स',
    'id-ID': 'Pengaturan',
    'it-IT': 'Impostazioni',
    'ja-JP': '設定',
    'ko-KR': '설정',
    'pt-BR': 'Configurações',
  },
} satisfies Words;
