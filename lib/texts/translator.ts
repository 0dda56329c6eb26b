/** Texts of one language, by group and key: a plural has a key per category (`days_one`), a context one of its own. */
export type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What fills the placeholders `{{name}}`; `count` chooses the plural, `context` the variant. */
export type Values = Readonly<Record<string, string | number>>;

/** Endings of a plural's keys, best first: none of something may have words of its own. */
function endingsOf(rules: Intl.PluralRules, count: number): string[] {
  return [...(count === 0 ? ['_zero'] : []), `_${rules.select(count)}`, ''];
}

/**
 * Speaks these texts: the same words as i18next gives for its JSON format 4 (plural suffixes of `Intl.PluralRules`,
 * context before plural), which a test compares. A key that no text has is given back as it is.
 * @param language of the texts, as BCP 47; it decides the plurals.
 */
export function translator(texts: Texts, language: string): (path: string, values?: Values) => string {
  const rules = new Intl.PluralRules(language);
  return (path, values = {}) => {
    const at = path.indexOf('.');
    const [group, key] = [texts[path.slice(0, at)], path.slice(at + 1)];
    const stems = values.context === undefined ? [key] : [`${key}_${values.context}`, key];
    const { count } = values;
    const spellings =
      typeof count === 'number'
        ? [
            ...stems.flatMap((stem) => endingsOf(rules, count).map((ending) => stem + ending)),
            ...stems.map((stem) => `${stem}_other`),
          ]
        : stems;
    const spelt = spellings.find((each) => group?.[each] !== undefined);
    const text = spelt === undefined ? path : (group?.[spelt] ?? path);
    return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (all, name: string) => String(values[name] ?? all));
  };
}
