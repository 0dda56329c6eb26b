import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf, ROOT } from '../sources.ts';

const STATEMENT = /\b(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?'([^']+)'/g;
const DYNAMIC = /\bimport\(\s*'([^']+)'/g;

/** One import of a file: what it names, as a path from the root or a package, and whether only types cross. */
interface Import {
  to: string;
  isType: boolean;
}

/** Everything a source file imports, types included. */
export function importsOf(path: string): Import[] {
  const code = codeOf(path);
  const found = [
    ...[...code.matchAll(STATEMENT)].map(([, type, to]) => ({ to: to ?? '', isType: type !== undefined })),
    ...[...code.matchAll(DYNAMIC)].map(([, to]) => ({ to: to ?? '', isType: false })),
  ];
  return found.map(({ to, isType }) => ({ to: to.startsWith('.') ? join(dirname(path), to) : to, isType }));
}

/** What runs when this file does: the file, every file it reaches, and every package these name. */
export function reachedFrom(entry: string): string[] {
  const reached = new Set<string>();
  const follow = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    if (!/\.tsx?$/.test(path) || !existsSync(join(ROOT, path))) return;
    for (const { to, isType } of importsOf(path)) if (!isType) follow(to);
  };
  follow(entry);
  return [...reached];
}
