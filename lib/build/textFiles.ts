import { readFileSync } from 'node:fs';
import { textsFile } from '../texts/languages.ts';
import { type Catalogue, textsScript } from '../texts/pageTexts.ts';
import { asciiCode } from './asciiOnly.ts';

/** One generated file of the package. */
interface TextFile {
  relativeDest: string;
  contents: string;
}

/** The file of one language's texts for claude.ai, each language in its own: a tab loads one. */
export function textFile(language: string, catalogue: Catalogue): TextFile {
  return { relativeDest: textsFile(language), contents: asciiCode(textsScript(language, catalogue)) };
}

/** The catalogue of a language as it stands in `assets/locales/`. */
export function catalogueOf(language: string): Catalogue {
  const file = new URL(`../../assets/locales/${language}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Catalogue;
}
