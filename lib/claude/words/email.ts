import { inAnyLanguage } from './language.ts';

/** Not seen on claude.ai: what a settings page may call the row of the account's e-mail address; lower case. */
export const EMAIL_TITLES = inAnyLanguage({
  de: ['e-mail', 'e-mail-adresse'],
  en: ['email', 'e-mail', 'email address', 'e-mail address'],
  es: ['correo', 'correo electrónico', 'dirección de correo electrónico'],
  fr: ['e-mail', 'adresse e-mail'],
  hi: ['ईमेल', 'ईमेल पता'],
  id: ['email', 'alamat email'],
  it: ['e-mail', 'email', 'indirizzo e-mail', 'indirizzo email'],
  ja: ['メール', 'メールアドレス'],
  ko: ['이메일', '이메일 주소'],
  pt: ['e-mail', 'endereço de e-mail'],
});
