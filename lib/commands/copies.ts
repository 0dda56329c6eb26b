import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ArchiveFolder } from '../terms/archive.ts';
import { REPOSITORIES } from '../terms/archives.ts';
import { type Copies, type Copy, plain } from '../terms/compare.ts';

const FOLDERS = Object.keys(REPOSITORIES) as ArchiveFolder[];
/** Entries of a wrong folder that are named before it is enough. */
const NAMED = 5;

function copyAt(folder: string): Copy {
  // A link in somebody else's repository may lead out of it.
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('.git/'))
    .sort();
  const text = (path: string): string => readFileSync(join(folder, path), 'utf8');
  return {
    paths,
    text,
    wordsSha256: (path) =>
      createHash('sha256')
        .update(plain(text(path)))
        .digest('hex'),
  };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** What was found where copies of the archives were expected. */
function foundAt(directory: string): string {
  if (!isFolder(directory)) return statSync(directory, { throwIfNoEntry: false }) ? 'a file' : 'nothing';
  const entries = readdirSync(directory).sort();
  const more = entries.length > NAMED ? ' …' : '';
  return entries.length === 0 ? 'an empty folder' : `${entries.slice(0, NAMED).join(', ')}${more}`;
}

/**
 * The copies of the archives in a folder, each in a folder that is named as its repository.
 * @throws an error that says what was found and what is expected, where one of them is not there.
 */
export function copiesIn(directory: string): Copies {
  const missing = FOLDERS.filter((folder) => !isFolder(join(directory, folder)));
  if (missing.length > 0) {
    const expected = missing.map((folder) => `a clone of ${REPOSITORIES[folder].url}, named ${folder}`);
    throw new Error(`${directory}: found ${foundAt(directory)}, expected in it ${expected.join(', and ')}.`);
  }
  return Object.fromEntries(FOLDERS.map((folder) => [folder, copyAt(join(directory, folder))]));
}
