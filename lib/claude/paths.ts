/** Paths of requests as patterns that JavaScript, Firefox's rules and RE2 (Chromium's rules) read alike. */

/** Every way of writing one character of a path: itself, or its percent-encoded forms. */
export function spelled(character: string): string {
  const code = (letter: string) => letter.charCodeAt(0).toString(16);
  const low = code(character.toLowerCase());
  const high = code(character.toUpperCase());
  // A letter's two codes differ in the first digit alone: %61 and %41.
  const either = low === high ? low : `[${high[0]}${low[0]}]${low[1]}`;
  return `(?:${literal(character)}|%${either})`;
}

/** A text as a pattern of itself. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** What may follow a path that ends: parameters, slashes, then the query or nothing. */
export const PATH_END = '(?:;[^?#/]*)?/*(?:[?#]|$)';

/** Anything of an address that comes before its query: patterns never look beyond. */
const BEFORE = '[^?#]*';

/**
 * The pattern of addresses with this path, to be matched without regard to case; it looks at no query and ends
 * exactly. The host is for the caller to check.
 * @param path as `requests.ts` writes it; a rule of Chromium has room for about 100 characters of it.
 * @param spell how the letters of the last segment may be written (`spelled`); that takes so much room that an
 *   encoded slash before it finds none. By default as they are.
 */
export function pathPattern(path: string, spell?: (character: string) => string): string {
  const segments = path.split('/').slice(1);
  const isAnywhere = segments[0] === '**';
  const isOpen = segments.at(-1) === '**';
  const written = segments.slice(isAnywhere ? 1 : 0, isOpen ? -1 : undefined).map((segment, at, all) => {
    if (segment === '*') return '[^/?#]+';
    const isLast = at === all.length - 1;
    return spell && isLast ? [...segment].map(spell).join('') : literal(segment);
  });
  const slash = spell ? '/' : '(?:/|%2f)';
  const head = isAnywhere ? `^${BEFORE}${slash}` : '^[a-z]+://[^/?#]*/';
  return `${head}${written.join('/')}${isOpen ? '/' : PATH_END}`;
}
