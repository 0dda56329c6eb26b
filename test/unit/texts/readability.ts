/**
 * How hard a text reads, by LIX (Björnsson 1968): words per sentence, plus the share of words of more than six
 * letters in per cent. It counts letters, not syllables, and so measures a translation as well as the English.
 * Newspapers lie near 45, official texts near 55, and 60 is where "very hard" begins.
 */

/** Words that a sentence may have. */
export const LONGEST_SENTENCE = 25;
/**
 * A text may be as hard as an official one, not harder. Not less: our sentences are few and short, so one long word
 * among eight ("conversation", "organisation") weighs twelve.
 */
export const MOST_LIX = 60;

/**
 * Names, and the few words that are our subject itself, such as "conversation": no other word can stand for them, a
 * reader of these texts has met them before, and counting them would measure the subject, not the sentence.
 */
const NAMES =
  /^(Anthropic|ConductAtlas|Enterprise|Education|Teachers|Bedrock|Foundry|Platform|Compliance|Archive|Console|Workbench|Playground|Settings|Privacy|Consumer|Commercial|Switzerland|California|Microsoft|Development|Partner|Program|Claude|Interviewer|September|November|feedback|conversations?|organisations?|training|rating|administrator)$/i;
/** Addresses, switches and ids. */
const CODE = /[@/_=]|\d|\.\w/;

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?][”"]?)\s+(?=[\p{Lu}“\p{N}])/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** The words of a text; a dash, an arrow or a number alone is none. */
export function wordsOf(text: string): string[] {
  return text.split(/[\s—–→]+/).filter((word) => /\p{L}/u.test(word));
}

function isLong(word: string): boolean {
  const letters = word.replace(/’s$/, '').replace(/[^\p{L}]/gu, '');
  return letters.length > 6 && !NAMES.test(letters) && !CODE.test(word.replace(/[.,:;]$/, ''));
}

/** LIX of a text; words quoted from an interface, and names, count as short. */
export function lixOf(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const own = wordsOf(text.replace(/“[^”]*”/g, ' '));
  return words.length / sentencesOf(text).length + (100 * own.filter(isLong).length) / words.length;
}
