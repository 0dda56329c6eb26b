import type { Words } from './words.ts';

/** The training row and the terms dialog that carries the same switch. */
export const training = {
  title: {
    'en-US': 'Help improve our AI models',
    'de-DE': 'Hilf uns, unsere KI-Modelle zu verbessern',
    'es-419': 'Ayuda a mejorar nuestros modelos de IA',
    'es-ES': 'Ayuda a mejorar nuestros modelos de IA',
    'fr-FR': 'Contribuez à améliorer nos modèles d’IA',
    'hi-IN': 'हमारे AI मॉडल को बेहतर बनाने में मदद करें',
    'id-ID': 'Bantu tingkatkan model AI kami',
    'it-IT': 'Contribuisci a migliorare i nostri modelli AI',
    'ja-JP': 'AIモデルの改善にご協力ください',
    'ko-KR': 'AI 모델 개선 돕기',
    'pt-BR': 'Ajude a melhorar nossos modelos de IA',
  },
  description: {
    'en-US': 'Allow the use of your chats and coding sessions to train and improve Anthropic AI models.',
    'de-DE':
      'Erlaube, dass deine Chats und Coding-Sitzungen zum Trainieren und Verbessern der KI-Modelle von Anthropic verwendet werden.',
    'es-419':
      'Permite usar tus chats y sesiones de programación para entrenar y mejorar los modelos de IA de Anthropic.',
    'es-ES':
      'Permite usar tus chats y sesiones de programación para entrenar y mejorar los modelos de IA de Anthropic.',
    'fr-FR':
      'Autorisez l’utilisation de vos chats et sessions de code pour entraîner et améliorer les modèles d’IA d’Anthropic.',
    'hi-IN': 'Anthropic के AI मॉडल को प्रशिक्षित और बेहतर करने के लिए अपनी चैट और कोडिंग सत्रों के उपयोग की अनुमति दें।',
    'id-ID':
      'Izinkan penggunaan chat dan sesi coding Anda untuk melatih dan meningkatkan model AI Anthropic.',
    'it-IT':
      'Consenti l’uso delle tue chat e sessioni di programmazione per addestrare e migliorare i modelli di IA di Anthropic.',
    'ja-JP':
      'Anthropic の AI モデルのトレーニングと改善のために、チャットとコーディングセッションの使用を許可します。',
    'ko-KR': 'Anthropic AI 모델의 학습과 개선에 내 채팅과 코딩 세션을 사용하도록 허용합니다.',
    'pt-BR':
      'Permita o uso dos seus chats e sessões de programação para treinar e melhorar os modelos de IA da Anthropic.',
  },
  offForDomain: {
    'en-US': 'Off for all emails using your domain',
    'de-DE': 'Deaktiviert für alle E-Mails mit deiner Domain',
    'es-419': 'Desactivado para todos los correos que usen tu dominio',
    'es-ES': 'Desactivado para todos los correos electrónicos que usen tu dominio',
    'fr-FR': 'Désactivé pour tous les e-mails utilisant votre domaine.',
    'hi-IN': 'आपके डोमेन का उपयोग करने वाले सभी ईमेल के लिए बंद',
    'id-ID': 'Nonaktif untuk semua email yang menggunakan domain Anda',
    'it-IT': 'Disattivato per tutte le email che utilizzano il tuo dominio',
    'ja-JP': 'お客様のドメインを使用するすべてのメールでオフ',
    'ko-KR': '귀하의 도메인을 사용하는 모든 이메일에 대해 비활성화',
    'pt-BR': 'Desativado para todos os e-mails usando seu domínio',
  },
  termsTitle: {
    'en-US': 'Updates to Consumer Terms and Policies',
    'de-DE': 'Aktualisierungen der Verbraucherbestimmungen und Richtlinien',
    'es-419': 'Actualizaciones a los Términos del consumidor y Políticas',
    'es-ES': 'Actualizaciones de los Términos del Consumidor y Políticas',
    'fr-FR': "Mises à jour des Conditions d'utilisation et Politiques",
    'hi-IN': 'उपभोक्ता नियम और नीतियों के अपडेट',
    'id-ID': 'Pembaruan Ketentuan dan Kebijakan Konsumen',
    'it-IT': 'Aggiornamenti ai Termini per i Consumatori e alle Politiche',
    'ja-JP': '利用規約とポリシーの更新',
    'ko-KR': '소비자 약관 및 정책 업데이트',
    'pt-BR': 'Atualizações dos Termos do Consumidor e Políticas',
  },
  accept: {
    'en-US': 'Accept',
    'de-DE': 'Akzeptieren',
    'es-419': 'Aceptar',
    'es-ES': 'Aceptar',
    'fr-FR': 'Accepter',
    'hi-IN': 'स्वीकार करें',
    'id-ID': 'Terima',
    'it-IT': 'Accetta',
    'ja-JP': '同意する',
    'ko-KR': '동의',
    'pt-BR': 'Aceitar',
  },
  notNow: {
    'en-US': 'Not now',
    'de-DE': 'Jetzt nicht',
    'es-419': 'Ahora no',
    'es-ES': 'Ahora no',
    'fr-FR': 'Pas maintenant',
    'hi-IN': 'अभी नहीं',
    'id-ID': 'Nanti saja',
    'it-IT': 'Non ora',
    'ja-JP': '後で',
    'ko-KR': '나중에',
    'pt-BR': 'Agora não',
  },
} satisfies Words;
