import type { Translate } from './translations.ts';
import { type Texts, translator } from './translator.ts';

/** The texts of one language, as they come into a tab on claude.ai. */
export interface SpokenTexts {
  /** BCP 47. */
  language: string;
  texts: Texts;
}

/** Where the file of a language's texts puts them: in the extension's own world, out of the page's reach. */
export const TEXTS_KEY = 'before-you-rate-texts';

type World = typeof globalThis & { [key: symbol]: SpokenTexts | undefined };

/** The language of the texts that came last, as BCP 47; `unknown` where none have. */
export function languageSpoken(): string {
  return (globalThis as World)[Symbol.for(TEXTS_KEY)]?.language ?? 'unknown';
}

/** Speaks the texts that came last; where none have, their keys. */
export function spokenTexts(): () => Translate {
  let of: SpokenTexts | undefined;
  let t: Translate = (key) => key;
  return () => {
    const now = (globalThis as World)[Symbol.for(TEXTS_KEY)];
    if (now && now !== of) t = translator(now.texts, now.language);
    of = now;
    return t;
  };
}
