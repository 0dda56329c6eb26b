import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's root; vitest runs there. */
export const ROOT = process.cwd();

/** Every file under these folders whose name ends so, as paths from the root. */
export function filesIn(folders: readonly string[], ...endings: string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
        .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1)),
    )
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .sort();
}

export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Source without its comments; what a comment says is no use of anything. */
export function codeOf(path: string): string {
  return textOf(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"])\/\/.*$/gm, '$1');
}
