import { kindOf } from '../keys.ts';
import { type Fault, type Finding, Unreadable } from './finding.ts';
import { forced } from './forced.ts';

/** Data as the browser reads it; a REG_MULTI_SZ is JSON to Firefox. */
type Values = Map<string, { data: unknown; line: number }>;

const HIVE = /^(?:HKEY_LOCAL_MACHINE|HKLM|HKEY_CURRENT_USER|HKCU)\\/i;
const BROWSERS =
  /^software\\policies\\(google\\chrome|chromium|microsoft\\edge|bravesoftware\\brave|mozilla\\firefox)\\(.*)$/i;

function hexText(hex: string): string {
  const bytes = Uint8Array.from(hex.split(',').filter(Boolean), (byte) => Number.parseInt(byte, 16));
  // Of a REG_MULTI_SZ Firefox makes one text with line breaks.
  return new TextDecoder('utf-16le').decode(bytes).replace(/\0+$/, '').replaceAll('\0', '\n');
}

/** What regedit exports and no browser reads as a setting: other kinds of numbers, and bytes. */
const UNREAD = {};

/** One value's data; undefined where it is none. */
function dataOf(written: string): unknown {
  const quoted = /^"((?:[^"\\]|\\["\\])*)"$/.exec(written)?.[1];
  if (quoted !== undefined) return quoted.replace(/\\(["\\])/g, '$1');
  const dword = /^dword:([0-9a-f]{1,8})$/i.exec(written)?.[1];
  if (dword !== undefined) return Number.parseInt(dword, 16);
  const [, type, hex] = /^hex(?:\(([0-9a-f]+)\))?:([0-9a-f,]*)$/i.exec(written) ?? [];
  if (hex === undefined) return undefined;
  if (!/^[127]$/.test(type ?? '')) return UNREAD;
  return type === '7' ? parsed(hexText(hex)) : hexText(hex);
}

/** The lines that mean something, each with its number; a line that ends in a backslash goes on in the next. */
function linesOf(text: string): { line: string; number: number }[] {
  const joined: { line: string; number: number }[] = [];
  let isOpen = false;
  for (const [at, raw] of text.split(/\r?\n/).entries()) {
    const last = joined.at(-1);
    const trimmed = raw.trim();
    const goesOn = /^[^[;].*\\$/.test(trimmed) && !trimmed.endsWith('"\\');
    const line = goesOn ? trimmed.slice(0, -1) : trimmed;
    if (isOpen && last) last.line += line;
    else if (at > 0 && line !== '' && !line.startsWith(';')) joined.push({ line, number: at + 1 });
    isOpen = goesOn;
  }
  return joined;
}

function addOnce(faults: Fault[], message: string, line?: number): void {
  if (!faults.some((fault) => fault.message === message)) faults.push({ message, line });
}

/** Every key that the file sets, with its values. */
function readKeys(text: string, faults: Fault[]): Map<string, Values> {
  const keys = new Map<string, Values>();
  let values: Values | undefined;
  for (const { line, number } of linesOf(text)) {
    const path = /^\[(-?)(.+)\]$/.exec(line);
    if (path) {
      const [, minus, key = ''] = path;
      if (!HIVE.test(key))
        addOnce(faults, `${key.split('\\')[0]} is no hive that browsers read policies from.`, number);
      if (/^[^\\]+\\software\\wow6432node\\policies\\/i.test(key))
        addOnce(faults, 'Browsers read nothing below WOW6432Node: write Software\\Policies\\….', number);
      const name = key.replace(HIVE, '');
      values = minus ? undefined : (keys.get(name) ?? new Map());
      if (values) keys.set(name, values);
      continue;
    }
    const [, name, written = ''] = /^"((?:[^"\\]|\\["\\])*)"=(.*)$/.exec(line) ?? [];
    const data = dataOf(written);
    // The value without a name, which nobody reads.
    if (line.startsWith('@=')) continue;
    if (name !== undefined && data !== undefined)
      values?.set(name.replace(/\\(["\\])/g, '$1'), { data, line: number });
    else if (name === undefined || written !== '-') {
      faults.push({ message: `This line is no registry value: ${line.slice(0, 60)}`, line: number });
    }
  }
  return keys;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A value as the browser hands it on, by the type that the key has. */
function typed(key: string, data: unknown): unknown {
  const kind = kindOf(key);
  // Chromium's registry_dict.cc takes a number, or a text of digits.
  if (kind === 'yesNo' && /^\d+$/.test(String(data))) return Number(data) !== 0;
  return kind === 'list' && typeof data === 'string' ? parsed(data) : data;
}

/** Puts a value, or a numbered list, where it belongs in a record of records. */
function put(
  into: Record<string, unknown>,
  id: string,
  rest: string[],
  values: Values,
  isTyped: boolean,
): void {
  const own = (into[id] ?? {}) as Record<string, unknown>;
  into[id] = own;
  const [list] = rest;
  if (list) {
    own[list] = [...values].toSorted(([a], [b]) => Number(a) - Number(b)).map(([, { data }]) => data);
    return;
  }
  for (const [name, { data }] of values) own[name] = isTyped ? typed(name, data) : data;
}

/** Reads a `.reg` file as Chrome, Edge or Firefox read the registry it makes. */
export function readReg(text: string): Finding {
  const faults: Fault[] = [];
  const [first = ''] = text.split(/\r?\n/);
  if (!/^(Windows Registry Editor Version 5\.00|REGEDIT4)\s*$/.test(first)) {
    throw new Unreadable('The first line must read “Windows Registry Editor Version 5.00”.', 1);
  }
  const installs: Record<string, unknown> = {};
  const settings: Record<string, unknown> = {};
  const lines = new Map<string, number>();
  let isFirefox = false;
  for (const [path, values] of readKeys(text, faults)) {
    const [, browser = '', below = ''] = BROWSERS.exec(`${path}\\`) ?? [];
    const [area = '', ...rest] = below.split('\\').filter(Boolean);
    if (browser) isFirefox = /firefox/i.test(browser);
    const whole = values.get('ExtensionSettings')?.data;
    if (browser) Object.assign(installs, typeof whole === 'string' ? parsed(whole) : whole);
    if (/^ExtensionInstallForcelist$/i.test(area))
      Object.assign(installs, forced([...values.values()].map(({ data }) => data)));
    if (/^ExtensionSettings$/i.test(area) && rest[0]) put(installs, rest[0], rest.slice(1), values, false);
    if (!/^3rdparty$/i.test(area) || !rest[1]) continue;
    const [, id, policy = '', ...list] = rest;
    const isPolicy = isFirefox || /^policy$/i.test(policy);
    // An export names the keys on the way too, which hold nothing.
    if (!isPolicy && values.size > 0) {
      addOnce(faults, `Below the id there must be a key named “policy”: …\\${id}\\policy.`);
    }
    put(settings, id, isFirefox ? [policy, ...list].filter(Boolean) : list, values, !isFirefox);
    for (const [name, { data, line }] of values) {
      lines.set(list[0] ?? name, line);
      if (kindOf(name) === 'yesNo' && /^(?:true|false|yes|no)$/i.test(String(data))) {
        faults.push({
          message: `“${name}”: in the registry yes is dword:00000001, and no is dword:00000000.`,
          line,
        });
      }
    }
  }
  return {
    title: `A registry file for ${isFirefox ? 'Firefox' : 'Chrome, Edge or Brave'} on Windows`,
    family: isFirefox ? 'firefox' : 'chromium',
    installs,
    settings,
    mustInstall: true,
    faults,
    lineOf: (_, key) => lines.get(key),
  };
}
