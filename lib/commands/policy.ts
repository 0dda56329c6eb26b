import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decoded } from '../rollout/check/decoded.ts';
import type { Fault } from '../rollout/check/finding.ts';
import { readJsonText } from '../rollout/check/jsonText.ts';
import { CHROMIUM_ID } from '../rollout/ids.ts';
import { bytesOf, IS_IN_STORES, type Rollout } from '../rollout/rollout.ts';
import { TARGET_NAMES, TARGETS, type TargetName, targetOf } from '../rollout/targets.ts';
import { readValues } from '../rollout/valueProblems.ts';
import { unwritableKeys } from '../rollout/writable.ts';
import { catalogue } from '../texts/catalogue.ts';
import { isRecord } from '../values/problem.ts';
import { type CheckedPath, checkPath, readBytes } from './checkPath.ts';
import { type PolicyOptions, readPolicyOptions, USAGE } from './policyOptions.ts';
import { typedValue } from './typedValue.ts';

/** `npm run policy`: makes policy files for administrators, and checks them. */

const PROJECT_ID = `These files name the id of the project's own package, ${CHROMIUM_ID}. A package of yours has another: npm run package prints it, for --id here. With the wrong id nothing is installed.`;
const NOT_IN_STORES =
  'No store carries Before You Rate yet. Until one does: npm run package, then --update-url and --xpi-url here.';

type Files = Extract<PolicyOptions, { asks: 'files' }>;

function targetList(): string {
  const width = Math.max(...TARGET_NAMES.map((name) => name.length));
  return TARGET_NAMES.map((name) => `  ${name.padEnd(width)}  ${TARGETS[name].title}`).join('\n');
}

function valuesIn(file: string | undefined): Record<string, unknown> {
  if (file === undefined) return {};
  const bytes = readBytes(file);
  try {
    const { value } = readJsonText(decoded(bytes).text);
    if (isRecord(value)) return value;
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
  throw new Error(`${file}: it must hold one record in { }.`);
}

function rolloutOf({ valuesFile, sets, install }: Files): Rollout {
  const { values, problems } = readValues(catalogue('en'), {
    ...valuesIn(valuesFile),
    ...Object.fromEntries(sets.map(typedValue)),
  });
  const lines = [
    ...problems.map(({ key, found, expected }) => `“${key}”: found ${found}; expected ${expected}.`),
    ...unwritableKeys(values).map((key) => `“${key}”: found a character that policy files cannot carry.`),
  ];
  if (lines.length > 0) throw new Error(lines.join('\n'));
  return { ...install, values };
}

function stepsOf(name: TargetName, rollout: Rollout): string {
  const { title, steps, source, verify, remove } = TARGETS[name];
  const numbered = steps(rollout).map((step, at) => `  ${at + 1}. ${step}`);
  const after = [`See that it arrived: ${verify}`, `Take it back: ${remove}`, `Known from: ${source}`];
  return [title, ...numbered, ...after.map((line) => `  ${line}`)].join('\n');
}

/** Why files that are well written may install nothing. */
function warningsOf({ origin, chromiumId }: Rollout, targets: readonly TargetName[]): string[] {
  if (origin.kind === 'store') return IS_IN_STORES ? [] : [NOT_IN_STORES];
  const hasId = targets.some((name) => targetOf(name).needs.includes('chromiumId'));
  return hasId && chromiumId === CHROMIUM_ID ? [PROJECT_ID] : [];
}

/** Writes or prints the files of each target. */
function make(options: Files): string {
  const rollout = rolloutOf(options);
  const { out, targets } = options;
  const parts = targets.map((name) => {
    const files = TARGETS[name].files(rollout);
    if (out === undefined) return files.map((file) => `── ${file.name}\n${file.text}`).join('\n');
    const folder = targets.length > 1 ? join(out, name) : out;
    mkdirSync(folder, { recursive: true });
    for (const file of files) writeFileSync(join(folder, file.name), bytesOf(file));
    return [...files.map((file) => join(folder, file.name)), stepsOf(name, rollout)].join('\n');
  });
  return [...parts, ...(out === undefined ? [] : warningsOf(rollout, targets))].join('\n\n');
}

function faultLine(path: string, { message, line, file }: Fault): string {
  const where = file === undefined ? path : join(path, file);
  return `✗ ${where}${line === undefined ? '' : `:${line}`}: ${message}`;
}

function report({ path, says, faults }: CheckedPath): string {
  const verdict = faults.length === 0 ? '✓ Nothing is wrong with it.' : '';
  return [...says, ...faults.map((fault) => faultLine(path, fault)), verdict].filter(Boolean).join('\n');
}

function check(path: string, chromiumId: string): { text: string; code: number } {
  const all = checkPath(path, chromiumId);
  const texts = all.map((one) => (all.length > 1 ? `── ${one.path}\n${report(one)}` : report(one)));
  return { text: texts.join('\n\n'), code: all.every(({ faults }) => faults.length === 0) ? 0 : 1 };
}

/** Does what the flags ask; gives what to print and the exit code. */
export function runPolicy(args: string[]): { text: string; code: number } {
  try {
    const options = readPolicyOptions(args);
    if (options.asks === 'help') return { text: `${USAGE}\n\nTargets:\n${targetList()}`, code: 0 };
    if (options.asks === 'list') return { text: targetList(), code: 0 };
    if (options.asks === 'check') return check(options.file, options.chromiumId);
    return { text: make(options), code: 0 };
  } catch (error) {
    return { text: (error as Error).message, code: 1 };
  }
}

if (import.meta.main) {
  const { text, code } = runPolicy(process.argv.slice(2));
  (code === 0 ? process.stdout : process.stderr).write(`${text}\n`);
  process.exitCode = code;
}
