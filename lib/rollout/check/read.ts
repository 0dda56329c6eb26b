import type { Decoded } from './decoded.ts';
import { type Finding, Unreadable } from './finding.ts';
import { readJson } from './readJson.ts';
import { readProfile } from './readProfile.ts';
import { readReg } from './readReg.ts';

const NO_FORMAT =
  'Neither JSON, nor a registry file, nor a configuration profile. A script is not read here: the .reg file of the same browser sets the same, and is.';
const WIDE = 'UTF-16, which only a registry file may be: save the file as UTF-8.';
const NARROW =
  'Windows reads letters such as ö in a registry file only where it is UTF-16: save it as “UTF-16 LE”.';
const MARK =
  'A byte order mark stands before the text, and Firefox reads nothing of such a file: save it as “UTF-8”, not as “UTF-8 with BOM”.';

/**
 * Reads a file of any format that is known; its beginning tells which one it is. Throws `Unreadable`.
 * @param chromiumId the id in Chrome, Chromium and Edge, for formats that hold none.
 */
export function readPolicy({ text, mark }: Decoded, chromiumId: string): Finding {
  const start = text.trimStart();
  if (start === '') throw new Unreadable('The file is empty.');
  if (/^(?:Windows Registry|REGEDIT|\[-?HK|;)/i.test(start)) {
    const finding = readReg(text);
    if (mark !== 'utf-16' && /\P{ASCII}/u.test(text)) finding.faults.push({ message: NARROW });
    return finding;
  }
  // Tried: Chromium 156 and Firefox ESR 153 read no JSON in UTF-16; with a mark, Chromium reads UTF-8, Firefox does not.
  if (mark === 'utf-16') throw new Unreadable(WIDE);
  if (start.startsWith('<')) return readProfile(text);
  // Some comment a JSON file like a script.
  if (!/^(?:[[{"'/]|(?:#.*\s+)+\{)/.test(start)) throw new Unreadable(NO_FORMAT);
  const finding = readJson(text, chromiumId);
  if (mark === 'utf-8' && finding.family === 'firefox') finding.faults.push({ message: MARK, line: 1 });
  return finding;
}
