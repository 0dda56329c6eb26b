import type { Translate } from './catalogue.ts';

/** The organisation's name to stand inside a sentence: "Acme Ltd", or "your organisation" where it gave none. */
export function organisationName(t: Translate, organisation: string): string {
  return organisation || t('managed.unnamed');
}
