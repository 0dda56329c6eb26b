/** The languages we have texts in, English first: what there is for none of a person's languages. */
export const LANGUAGES = ['en'] as const;

export type Spoken = (typeof LANGUAGES)[number];

/**
 * The language to speak where this one is wished: itself, else its base ("de" for "de-AT"), else English.
 * @param wished BCP 47.
 * @param languages those there are.
 */
export function languageFor(wished: string, languages: readonly Spoken[] = LANGUAGES): Spoken {
  const base = wished.replace(/-.*/, '');
  return languages.find((each) => each === wished) ?? languages.find((each) => each === base) ?? 'en';
}

/** The file in the package with a language's texts for claude.ai. */
export function textsFile<L extends string>(language: L): `texts/${L}.js` {
  return `texts/${language}.js`;
}
