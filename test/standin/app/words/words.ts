import type { Language } from '../../state.ts';

/** One phrase of the interface in every language it is shown in. */
export type Phrase = Record<Language, string>;

/** The phrases of one topic. */
export type Words = Record<string, Phrase>;
