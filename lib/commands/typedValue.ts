import { KEY_SHAPES } from '../rollout/keys.ts';

function listOf(text: string): unknown {
  if (text.startsWith('[')) {
    try {
      return JSON.parse(text);
    } catch {
      // A selector begins with a bracket too.
    }
  }
  return text
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
}

/**
 * One `key=value` from the command line, as the type that the key has; the schema judges it afterwards.
 * Throws with one line where there is no `=`.
 */
export function typedValue(set: string): [string, unknown] {
  const at = set.indexOf('=');
  if (at < 1) throw new Error(`--set needs KEY=VALUE, found “${set}”.`);
  const key = set.slice(0, at);
  const text = set.slice(at + 1);
  const kind = KEY_SHAPES.find((shape) => shape.key === key)?.kind;
  if (kind === 'list') return [key, listOf(text)];
  if (kind === 'yesNo' && (text === 'true' || text === 'false')) return [key, text === 'true'];
  return [key, text];
}
