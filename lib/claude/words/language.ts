/** Languages that claude.ai speaks (client of 2026-08-11); Latin American and European Spanish differ in no word here but where both stand. */
export const LANGUAGES = ['de', 'en', 'es', 'fr', 'hi', 'id', 'it', 'ja', 'ko', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Something's wordings in each language, lower case where they are compared so; several where it ships several. */
export type Wordings = Readonly<Record<Language, readonly string[]>>;

/** All wordings, whatever the language: a page shows labels in another one than its `lang` says (2026-08). */
export function inAnyLanguage(wordings: Wordings): readonly string[] {
  return Object.values(wordings).flat();
}
