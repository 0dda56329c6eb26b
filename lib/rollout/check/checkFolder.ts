import { isRecord } from '../../values/problem.ts';
import { type Checked, checkPolicyFile, judge } from './check.ts';
import { decoded } from './decoded.ts';
import { type Fault, Unreadable } from './finding.ts';
import { readJsonText } from './jsonText.ts';
import { mergeFolder, type PolicyFile } from './mergeFolder.ts';
import { readChromium } from './readJson.ts';

/** What lies under one name in a folder. */
export interface FolderEntry {
  name: string;
  /** `unreadable`: a link to nothing, or a file that may not be read. */
  is: 'file' | 'folder' | 'unreadable';
  /** The content of a file, otherwise nothing. */
  bytes: Uint8Array;
  /** False where only some people's programs may read it. */
  isForEverybody: boolean;
}

const SKIPPED = 'browsers skip the whole file';
/** Policies that decide whether the extension runs; another file's value takes ours away. */
const DECISIVE = ['ExtensionSettings', 'ExtensionInstallForcelist', 'ExtensionAllowedTypes'];

function entryFaults({ name, is, isForEverybody }: FolderEntry): Fault[] {
  if (is === 'folder')
    return [{ file: name, message: 'A folder, where a file was expected: browsers do not look inside.' }];
  if (is === 'unreadable')
    return [{ file: name, message: 'Cannot be read: a link to nothing, or a file that you may not read.' }];
  if (isForEverybody) return [];
  const message = `Not readable for everybody: browsers run as the person who uses them, and ${SKIPPED}. Expected: chmod a+r.`;
  return [{ file: name, message }];
}

/** A file's policies, or nothing where Chromium skips it; with what is wrong with its form. */
function readFile({ name, bytes }: FolderEntry): { file: PolicyFile | undefined; faults: Fault[] } {
  try {
    const { text, mark } = decoded(bytes);
    if (mark === 'utf-16')
      throw new Unreadable('UTF-16, which browsers do not read here: save the file as UTF-8.');
    const json = readJsonText(text, true);
    const root = json.value;
    if (!isRecord(root)) throw new Unreadable('The file must hold one record in { }.', 1);
    return {
      file: { name, json, root },
      faults: [...json.faults, ...strictFaults(text)].map((fault) => ({ ...fault, file: name })),
    };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { message, line } = error.fault;
    return { file: undefined, faults: [{ file: name, line, message: `${message} So ${SKIPPED}.` }] };
  }
}

function strictFaults(text: string): Fault[] {
  try {
    readJsonText(text);
    return [];
  } catch (error) {
    if (error instanceof Unreadable) return [error.fault];
    throw error;
  }
}

function clashMessage(key: string, files: readonly string[]): string {
  return `“${key}”: found in ${files.join(' and ')}; expected in one: only that of ${files.at(-1)}, the last by name, counts.`;
}

function checkChromium(entries: readonly FolderEntry[], chromiumId: string): Checked {
  const faults = entries.flatMap(entryFaults);
  const read = entries.filter(({ is, isForEverybody }) => is === 'file' && isForEverybody).map(readFile);
  const files = read.flatMap(({ file }) => (file ? [file] : []));
  faults.push(...read.flatMap((one) => one.faults));
  if (files.length === 0) {
    return {
      says: [],
      faults: [...faults, { message: 'No policy file in this folder: browsers read no policy from it.' }],
    };
  }
  const merged = mergeFolder(files);
  const finding = readChromium(
    {
      value: merged.root,
      faults: [],
      lineOf: ([area, name = '', id = '', key = '']) =>
        area === '3rdparty' ? merged.fileOf(id, key)?.json.lineOf([area, name, id, key]) : undefined,
    },
    merged.root,
  );
  const { says, faults: found } = judge(
    {
      ...finding,
      title: `Read as Chrome, Chromium and Edge merge it: ${files
        .map(({ name }) => name)
        .sort()
        .join(', ')}`,
      fileOf: (id, key) => merged.fileOf(id, key)?.name,
    },
    chromiumId,
  );
  const oddly = files.map(({ name }) => name).filter((name) => !name.endsWith('.json'));
  const clashes = [
    ...merged.clashes.filter(({ key }) => DECISIVE.includes(key)),
    ...merged.clashesOf(chromiumId),
  ];
  return {
    says: [
      ...says,
      ...oddly.map(
        (name) => `“${name}” counts too: browsers read every file here, whatever its name ends in.`,
      ),
    ],
    faults: [
      ...faults,
      ...clashes.map(({ key, files: among }) => ({ file: among.at(-1), message: clashMessage(key, among) })),
      ...found,
    ],
  };
}

/**
 * Reads a policy folder as browsers do: Firefox takes `policies.json` alone, Chrome, Chromium and Edge merge all
 * files of `managed`.
 * @param chromiumId the id in Chrome, Chromium and Edge.
 */
export function checkPolicyFolder(entries: readonly FolderEntry[], chromiumId: string): Checked {
  const own = entries.find(({ name, is }) => name === 'policies.json' && is === 'file');
  if (own && /"policies"\s*:/.test(new TextDecoder().decode(own.bytes))) {
    const { says, faults } = checkPolicyFile(own.bytes, chromiumId);
    return { says, faults: [...entryFaults(own), ...faults.map((fault) => ({ ...fault, file: own.name }))] };
  }
  return checkChromium(entries, chromiumId);
}
