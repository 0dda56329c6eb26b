import type { Language } from '../policy/policy.ts';

/**
 * The language to speak, as BCP 47.
 * @param choice what policy or person chose.
 * @param around the language of what surrounds our words: claude.ai's on its pages, else the browser's.
 */
export function spokenLanguage(choice: Language, around: string, browserLanguage: string): string {
  if (choice === 'unset') return around;
  return choice === 'browser' ? browserLanguage : choice;
}

/** The language of the extension's own pages and button: nothing surrounds them but the browser. */
export function ownLanguage(choice: Language): string {
  return spokenLanguage(choice, navigator.language, navigator.language);
}
