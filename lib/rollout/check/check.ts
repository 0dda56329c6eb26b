import type { ManagedValues } from '../../policy/schema.ts';
import { flagsOf } from '../../policy/validate.ts';
import { catalogue } from '../../texts/catalogue.ts';
import { isRecord } from '../../values/problem.ts';
import { CHROMIUM_ID, GECKO_ID } from '../ids.ts';
import { KEY_SHAPES, kindOf } from '../keys.ts';
import { readValues } from '../valueProblems.ts';
import { decoded } from './decoded.ts';
import { type Fault, type Finding, isOurs, Unreadable } from './finding.ts';
import { judgeInstall } from './judgeInstall.ts';
import { readPolicy } from './read.ts';

const DROPPED = ' Chrome and Edge drop it without a word: it counts as not set.';

/** What a policy file does, in sentences, and what is wrong with it. */
export interface Checked {
  says: string[];
  faults: Fault[];
}

/** Our settings under an id that is not ours, which a browser gives to nobody. */
function wrongId({ installs, settings, family }: Finding, id: string): string | undefined {
  const stray = Object.keys(settings).find((other) => other !== id && isOurs(settings[other]));
  if (stray !== undefined) return stray;
  const other = family === 'firefox' ? CHROMIUM_ID : GECKO_ID;
  return [installs, settings].some((part) => other in part && !(id in part)) ? other : undefined;
}

function isChromiumId(id: string): boolean {
  return /^[a-p]{32}$/.test(id);
}

function wordsOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return (Array.isArray(value) ? value.join(', ') : String(value)) || 'none';
}

function sentence(key: string, value: unknown): string {
  const title = KEY_SHAPES.find((shape) => shape.key === key)?.title ?? key;
  return `${title}: ${wordsOf(value)}.`;
}

/** True for a value that never reaches the extension in Chrome and Edge: its kind is not the schema's (Chromium 156). */
function isDropped(key: string, value: unknown): boolean {
  const kind = kindOf(key);
  if (kind === 'list') return !(Array.isArray(value) && value.every((entry) => typeof entry === 'string'));
  return kind !== undefined && typeof value !== (kind === 'yesNo' ? 'boolean' : 'string');
}

/** What holds in a browser instead of a bad value. */
function standIn(values: Record<string, unknown>, key: string): string {
  const value = Object.hasOwn(values, key) ? values[key] : undefined;
  return value === undefined ? '' : ` Until it is mended, “${wordsOf(value)}” holds.`;
}

/** What people cannot change, where nothing is left to them. */
function lockedSentence({ userMayChange, hideFirstRunPage: _, ...others }: ManagedValues): string[] {
  const isSet = Object.values(others).some((value) => value !== undefined);
  if (!isSet || userMayChange !== undefined) return [];
  const { workEmailDomains, extraRatingNames, extraRatingSelectors } = others;
  const canAdd = workEmailDomains ?? extraRatingNames ?? extraRatingSelectors;
  return [
    canAdd ? 'People may change none of this; to the lists they may add.' : 'People may change none of this.',
  ];
}

function judgeSettings(finding: Finding, id: string): Checked {
  const given = finding.settings[id];
  if (given === undefined) return { says: ['Sets nothing: what holds without a policy holds.'], faults: [] };
  if (!isRecord(given)) return { says: [], faults: [{ message: 'The settings must be a record in { }.' }] };
  const { values, problems } = readValues(
    catalogue('en'),
    finding.family === 'firefox' ? flagsOf(given) : given,
  );
  const bad = new Set(problems.map(({ key }) => key));
  const said = Object.entries(values).filter(([key, value]) => value !== undefined && !bad.has(key));
  return {
    says: [...said.map(([key, value]) => sentence(key, value)), ...lockedSentence(values)],
    faults: problems.map(({ key, found, expected }) => ({
      message: `“${key}”: found ${found}; expected ${expected}.${finding.family === 'chromium' && isDropped(key, given[key]) ? DROPPED : standIn(values, key)}`,
      line: finding.lineOf(id, key),
      file: finding.fileOf?.(id, key),
    })),
  };
}

/** Says what a browser makes of a policy, and what is wrong with it. */
export function judge(finding: Finding, chromiumId: string): Checked {
  const id = finding.family === 'firefox' ? GECKO_ID : chromiumId;
  const stray = wrongId(finding, id);
  const strayFault = stray && {
    message: `The id “${stray}” is not this extension's in ${finding.family === 'firefox' ? 'Firefox' : 'Chrome, Chromium or Edge'}: expected ${id}${isChromiumId(stray) ? ` (or say --id ${stray}, if you pack with your own key)` : ''}.`,
  };
  const asked = stray && !(id in finding.settings) ? stray : id;
  const install = judgeInstall(finding, stray && !(id in finding.installs) ? stray : id);
  const settings = judgeSettings(finding, asked);
  return {
    says: [`${finding.title}.`, ...install.says, ...settings.says],
    faults: [...finding.faults, ...(strayFault ? [strayFault] : []), ...install.faults, ...settings.faults],
  };
}

/**
 * Reads a policy file as browsers would, and says what it does.
 * @param chromiumId the id in Chrome, Chromium and Edge.
 */
export function checkPolicyFile(bytes: Uint8Array, chromiumId: string): Checked {
  try {
    return judge(readPolicy(decoded(bytes), chromiumId), chromiumId);
  } catch (error) {
    if (error instanceof Unreadable) return { says: [], faults: [error.fault] };
    throw error;
  }
}
