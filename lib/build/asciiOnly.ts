import type { Plugin } from 'vite';

/**
 * A script with every character outside ASCII written as an escape, which means the same in strings, templates and
 * regular expressions. A browser keeps a script of nothing else in one byte a character, any other in two.
 * @param code built: without comments, and with names in ASCII.
 */
export function asciiCode(code: string): string {
  return code.replace(
    /[^\n\r\t\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Writes the scripts of the extension in ASCII, last of all. */
export function asciiOnly(): Plugin {
  return {
    name: 'ascii-only',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = asciiCode(file.code);
      },
    },
  };
}
