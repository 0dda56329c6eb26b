import { isRecord } from '../../values/problem.ts';
import type { JsonText } from './jsonText.ts';

type Json = Record<string, unknown>;

/** A file of a policy folder, read as JSON. */
export interface PolicyFile {
  name: string;
  json: JsonText;
  root: Json;
}

/** A key that several files set; only the last file's value counts. */
export interface Clash {
  key: string;
  files: readonly string[];
}

/** All files of a folder as one policy. */
export interface Merged {
  root: Json;
  /** Policies that several files set. */
  clashes: readonly Clash[];
  /** The file whose value of a setting counts. */
  fileOf: (id: string, key: string) => PolicyFile | undefined;
  /** Settings of an extension that several files set to different values. */
  clashesOf: (id: string) => readonly Clash[];
}

/** By the bytes of their names, as Chromium sorts them: capitals before small letters. */
function inOrder(files: readonly PolicyFile[]): PolicyFile[] {
  return files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function extensionsOf(root: Json): Json {
  const thirdParty = root['3rdparty'];
  return isRecord(thirdParty) && isRecord(thirdParty.extensions) ? thirdParty.extensions : {};
}

function settingsOf({ root }: PolicyFile, id: string): Json {
  const settings = extensionsOf(root)[id];
  return isRecord(settings) ? settings : {};
}

/** True where a policy of the last file to speak of it says that this one's values are put together. */
function isPutTogether(files: readonly PolicyFile[], key: string, list: string): boolean {
  const named = files.findLast(({ root }) => list in root)?.root[list];
  return Array.isArray(named) && (named.includes(key) || named.includes('*'));
}

/** One policy's value out of all files. */
function mergedValue(files: readonly PolicyFile[], key: string): { value: unknown; isClash: boolean } {
  const values = files.filter(({ root }) => Object.hasOwn(root, key)).map(({ root }) => root[key]);
  const last = values.at(-1);
  if (values.length < 2) return { value: last, isClash: false };
  if (values.every(isRecord) && isPutTogether(files, key, 'PolicyDictionaryMultipleSourceMergeList'))
    return { value: Object.assign({}, ...values), isClash: false };
  if (values.every(Array.isArray) && isPutTogether(files, key, 'PolicyListMultipleSourceMergeList'))
    return { value: values.flat(), isClash: false };
  return { value: last, isClash: true };
}

/**
 * The files of a `managed` folder as Chromium merges them: the last by name wins, policy by policy and whole; what
 * extensions are told is put together, setting by setting (`test/browser/policyFolder.test.ts`).
 */
export function mergeFolder(given: readonly PolicyFile[]): Merged {
  const files = inOrder(given);
  const keys = new Set(files.flatMap(({ root }) => Object.keys(root)));
  const namesOf = (isIn: (file: PolicyFile) => boolean) => files.filter(isIn).map(({ name }) => name);
  const entries = [...keys]
    .filter((key) => key !== '3rdparty')
    .map((key) => ({ key, ...mergedValue(files, key) }));
  const ids = new Set(files.flatMap(({ root }) => Object.keys(extensionsOf(root))));
  const told = [...ids].map((id) => [id, Object.assign({}, ...files.map((file) => settingsOf(file, id)))]);
  return {
    root: {
      ...Object.fromEntries(entries.map(({ key, value }) => [key, value])),
      ...(keys.has('3rdparty') && { '3rdparty': { extensions: Object.fromEntries(told) } }),
    },
    clashes: entries
      .filter(({ isClash }) => isClash)
      .map(({ key }) => ({ key, files: namesOf(({ root }) => Object.hasOwn(root, key)) })),
    fileOf: (id, key) => files.findLast((file) => Object.hasOwn(settingsOf(file, id), key)),
    clashesOf(id) {
      const all = new Set(files.flatMap((file) => Object.keys(settingsOf(file, id))));
      return [...all].flatMap((key) => {
        const setting = files.filter((file) => Object.hasOwn(settingsOf(file, id), key));
        const values = new Set(setting.map((file) => JSON.stringify(settingsOf(file, id)[key])));
        return values.size > 1 ? [{ key, files: setting.map(({ name }) => name) }] : [];
      });
    },
  };
}
