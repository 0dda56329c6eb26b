import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const FOLDER = fileURLToPath(new URL('../claude/words/', import.meta.url));

/** What is a list of words, or records of such lists; a list says each word once. */
function listed(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set<unknown>(value)];
  if (typeof value !== 'object' || value === null) throw new TypeError(`No list of words: ${String(value)}`);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, listed(each)]));
}

/** A module of words as the lists it comes to: whatever language a word is of, all are looked through. */
export async function wordLists(path: string): Promise<string> {
  const exported: Record<string, unknown> = await import(path);
  return Object.entries(exported)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(listed(value))};`)
    .join('\n');
}

/** For the scripts on claude.ai: words are put together when they are built, not in every page. */
export function builtWords(): Plugin {
  return {
    name: 'built-words',
    enforce: 'pre',
    load: (id) => (id.startsWith(FOLDER) && !id.endsWith('/language.ts') ? wordLists(id) : undefined),
  };
}
