import { managedSchema } from '../../../lib/policy/derived.ts';

/** Readers of policy formats, written from the formats' own descriptions and apart from our writers. */

export type Tree = { values: Map<string, string | number>; keys: Map<string, Tree> };

const newTree = (): Tree => ({ values: new Map(), keys: new Map() });

export function keyAt(root: Tree, path: string): Tree {
  return path.split('\\').reduce((tree, name) => {
    // The registry does not tell cases apart.
    const known = [...tree.keys.keys()].find((key) => key.toLowerCase() === name.toLowerCase()) ?? name;
    const next = tree.keys.get(known) ?? newTree();
    tree.keys.set(known, next);
    return next;
  }, root);
}

function deleteKey(root: Tree, path: string): void {
  const parts = path.split('\\');
  const last = parts.pop() ?? '';
  keyAt(root, parts.join('\\')).keys.delete(last);
}

/** A `.reg` file, strictly: a line that is none of the four known kinds is an error. */
export function parseReg(text: string): Tree {
  const lines = text.split('\r\n');
  if (lines.shift() !== 'Windows Registry Editor Version 5.00') throw new Error('header');
  if (lines.some((line) => /[\r\n]/.test(line))) throw new Error('a bare line break');
  const root = newTree();
  let key: Tree | undefined;
  for (const line of lines) {
    if (line === '' || line.startsWith(';')) continue;
    if (line.startsWith('[-')) deleteKey(root, line.slice(2, -1));
    else if (line.startsWith('[')) key = keyAt(root, line.slice(1, -1));
    else {
      const { name, rest } = readName(line);
      key?.values.set(name, readData(rest));
    }
  }
  return root;
}

function readName(line: string): { name: string; rest: string } {
  let name = '';
  let at = 1;
  if (line[0] !== '"') throw new Error(line);
  for (; line[at] !== '"'; at++) {
    if (line[at] === '\\') at++;
    if (at >= line.length) throw new Error(line);
    name += line[at];
  }
  if (line[at + 1] !== '=') throw new Error(line);
  return { name, rest: line.slice(at + 2) };
}

function readData(data: string): string | number {
  if (data.startsWith('"')) {
    const { name, rest } = readName(`${data}=`);
    if (rest !== '') throw new Error(data);
    return name;
  }
  const dword = /^dword:([0-9a-f]{8})$/.exec(data);
  if (dword) return Number(`0x${dword[1]}`);
  const hex = /^hex\(1\):((?:[0-9a-f]{2},)*[0-9a-f]{2})$/.exec(data);
  if (!hex) throw new Error(data);
  const text = Buffer.from((hex[1] ?? '').replaceAll(',', ''), 'hex').toString('utf16le');
  if (!text.endsWith('\0')) throw new Error(`not terminated: ${data}`);
  return text.slice(0, -1);
}

const QUOTES = "'\u2018\u2019\u201A\u201B";

/** A single-quoted PowerShell literal at the start of a text, by the language's rule: any quote twice is one. */
function readLiteral(text: string): { value: string; length: number } {
  let value = '';
  let at = 1;
  for (; ; at++) {
    if (at >= text.length) throw new Error('unterminated');
    const isQuote = QUOTES.includes(text[at] ?? '');
    if (isQuote && !QUOTES.includes(text[at + 1] ?? 'x')) break;
    if (isQuote) at++;
    value += text[at];
  }
  return { value, length: at + 1 };
}

/** What our PowerShell script leaves in the registry; any statement it should not have is an error. */
export function runPowerShell(script: string): Tree {
  const root = newTree();
  let key: Tree | undefined;
  let rest = script;
  const take = (pattern: RegExp) => {
    const found = pattern.exec(rest);
    if (!found) return false;
    rest = rest.slice(found[0].length);
    return true;
  };
  const literal = () => {
    const { value, length } = readLiteral(rest);
    rest = rest.slice(length);
    return value;
  };
  while (rest !== '') {
    if (take(/^#[^\r\n]*\r\n/) || take(/^\$ErrorActionPreference = 'Stop'\r\n/)) continue;
    if (
      take(/^if \(Test-Path -LiteralPath '[\w\\:]+'\) \{ Remove-Item -LiteralPath '[\w\\:]+' -Recurse \}\r\n/)
    )
      continue;
    if (take(/^\$key = New-Item -Path (?=')/)) {
      key = keyAt(root, literal().replace(/^HKLM:\\/, 'HKEY_LOCAL_MACHINE\\'));
      if (!take(/^ -Force\r\n/)) throw new Error(rest.slice(0, 40));
    } else if (take(/^\$key\.SetValue\((?=')/)) {
      const name = literal();
      if (!take(/^, /)) throw new Error(rest.slice(0, 40));
      const number = /^(\d+), 'DWord'/.exec(rest);
      const value = number ? Number(number[1]) : literal();
      rest = number ? rest.slice(number[0].length) : rest;
      if (!number && !take(/^, 'String'/)) throw new Error(rest.slice(0, 40));
      if (!take(/^\)\r\n/)) throw new Error(rest.slice(0, 40));
      key?.values.set(name, value);
    } else throw new Error(rest.slice(0, 60));
  }
  return root;
}

const SCHEMA = managedSchema() as { properties: Record<string, { type: string }> };

/** What Chromium hands to `storage.managed`: numbers become yes or no, numbered values a list, by the schema. */
export function chromiumReads(key: Tree): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const [name, data] of key.values) {
    const type = SCHEMA.properties[name]?.type;
    if (type === 'boolean' && typeof data === 'number') read[name] = data !== 0;
    else if (type === 'string' && typeof data === 'string') read[name] = data;
    else throw new Error(`Chromium drops ${name}`);
  }
  for (const [name, list] of key.keys) {
    if (SCHEMA.properties[name]?.type !== 'array') throw new Error(`Chromium drops ${name}`);
    read[name] = [...list.values].filter(([at]) => /^\d+$/.test(at)).map(([, data]) => data);
  }
  return read;
}

/** What Firefox makes of a registry key: a DWORD is a number, a first name "1" makes a list. */
export function firefoxReads(key: Tree): Record<string, unknown> {
  const listOf = ([name, inner]: [string, Tree]) => {
    if ([...inner.values.keys()][0] !== '1') throw new Error(`no list: ${name}`);
    return [name, [...inner.values.values()]];
  };
  return Object.fromEntries([...key.values, ...[...key.keys].map(listOf)]);
}
