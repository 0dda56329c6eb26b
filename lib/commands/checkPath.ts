import { accessSync, constants, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Checked, checkPolicyFile } from '../rollout/check/check.ts';
import { checkPolicyFolder, type FolderEntry } from '../rollout/check/checkFolder.ts';
import { TARGET_NAMES, type TargetName } from '../rollout/targets.ts';

/** What was checked, and where it lies. */
export interface CheckedPath extends Checked {
  /** The file, or the folder that the files of faults lie in. */
  path: string;
}

/** Why nothing can be read at a path, in words. */
function reason(path: string, code: string | undefined): string {
  if (code === 'EACCES' || code === 'EPERM')
    return `You may not read ${path}: try as root or as an administrator.`;
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return `Cannot read ${path}: ${code}.`;
  let there = dirname(path);
  while (there !== dirname(there) && !isThere(there)) there = dirname(there);
  return `Nothing is there: ${path} does not exist${there === '.' ? '' : `; ${there} does`}.`;
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function inWords<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Error(reason(path, (error as NodeJS.ErrnoException).code));
  }
}

/** The bytes of a file; throws with a sentence that says why it cannot be read. */
export function readBytes(path: string): Uint8Array {
  return inWords(path, () => readFileSync(path));
}

const FOR_ALL = constants.S_IROTH;

function entryOf(folder: string, name: string): FolderEntry {
  const path = join(folder, name);
  const nothing = { name, bytes: new Uint8Array(), isForEverybody: true };
  const at = statSync(path, { throwIfNoEntry: false });
  if (at?.isDirectory()) return { ...nothing, is: 'folder' };
  try {
    accessSync(path, constants.R_OK);
    return { name, is: 'file', bytes: readFileSync(path), isForEverybody: ((at?.mode ?? 0) & FOR_ALL) !== 0 };
  } catch {
    return { ...nothing, is: 'unreadable' };
  }
}

/** What `--target all --out` made: a folder for each target. */
function targetsIn(names: readonly string[]): TargetName[] {
  return TARGET_NAMES.filter((name) => names.includes(name));
}

function checkFolder(path: string, chromiumId: string): CheckedPath[] {
  const names = inWords(path, () => readdirSync(path)).sort();
  const targets = targetsIn(names);
  if (targets.length > 0) {
    const files = targets.flatMap((name) =>
      readdirSync(join(path, name)).map((file) => join(path, name, file)),
    );
    return files
      .filter((file) => /(?<!schema)\.(json|reg|mobileconfig)$/.test(file))
      .flatMap((file) => checkPath(file, chromiumId));
  }
  // The folder above: Chrome, Chromium and Edge read `managed` and `recommended` in it, nothing beside them.
  if (names.includes('managed') && statSync(join(path, 'managed')).isDirectory()) {
    const beside = names.filter((name) => !/^(?:managed|recommended|enrollment)$/.test(name));
    const faults = beside.map((file) => ({
      file,
      message: 'Beside “managed”, where browsers read nothing: move it into it.',
    }));
    return [
      ...(faults.length > 0 ? [{ path, says: [], faults }] : []),
      ...checkFolder(join(path, 'managed'), chromiumId),
    ];
  }
  return [
    {
      path,
      ...checkPolicyFolder(
        names.map((name) => entryOf(path, name)),
        chromiumId,
      ),
    },
  ];
}

/** Checks a policy file, a folder as a browser reads it, or a folder of targets; throws where nothing can be read. */
export function checkPath(path: string, chromiumId: string): CheckedPath[] {
  const at = inWords(path, () => statSync(path));
  if (at.isDirectory()) return checkFolder(path, chromiumId);
  return [{ path, ...checkPolicyFile(readBytes(path), chromiumId) }];
}
