import type en from '../../assets/locales/en.json';
import { TEXTS_KEY } from './spokenTexts.ts';

/** The groups that are spoken on claude.ai. */
export const PAGE_GROUPS = ['claims', 'managed', 'overlay', 'planNotice', 'sources'] as const;

/** A language's texts, as far as claude.ai's page needs them. */
export type Catalogue = Pick<typeof en, (typeof PAGE_GROUPS)[number]>;

/** The script that brings one language's texts to claude.ai: those spoken there, and no others. */
export function textsScript(language: string, catalogue: Catalogue): string {
  const texts = Object.fromEntries(PAGE_GROUPS.map((group) => [group, catalogue[group]]));
  return `globalThis[Symbol.for(${JSON.stringify(TEXTS_KEY)})]=${JSON.stringify({ language, texts })};0`;
}
