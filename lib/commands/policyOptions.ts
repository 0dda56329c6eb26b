import { parseArgs } from 'node:util';
import { CHROMIUM_ID } from '../rollout/ids.ts';
import { DEFAULT_ROLLOUT, type InstallOrigin, type Rollout } from '../rollout/rollout.ts';
import { TARGET_NAMES, type TargetName, targetOf } from '../rollout/targets.ts';

/** What `npm run policy` is asked for. */
export type PolicyOptions =
  | { asks: 'help' }
  | { asks: 'list' }
  | { asks: 'check'; file: string; chromiumId: string }
  | {
      asks: 'files';
      targets: readonly TargetName[];
      /** A JSON file with values, read before `sets`. */
      valuesFile: string | undefined;
      /** `key=value`, as typed. */
      sets: readonly string[];
      /** Where the files go; without it they are printed. */
      out: string | undefined;
      install: Omit<Rollout, 'values'>;
    };

export const USAGE = `npm run policy -- --target NAME [--set KEY=VALUE …] [--values FILE.json] [--out DIR]
npm run policy -- --check FILE-OR-FOLDER

  --target NAME          one or more of the targets below; all with --out for every one of them, each in a folder
  --set KEY=VALUE        sets a key; lists with commas, or as JSON: --set 'extraRatingSelectors=["[a],[b]"]'
  --values FILE.json     keys and values as one JSON record; --set comes after
  --out DIR              writes the files there; without it they are printed
  --id ID                the id in Chrome, Chromium and Edge, where you pack with a key of your own
  --update-url URL       your update.xml, for self-hosting (together with --xpi-url for Firefox)
  --xpi-url URL          your .xpi
  --no-pin               does not put the button in the toolbar
  --no-hosts             does not name claude.ai as an allowed host
  --no-private-windows   keeps out of Firefox's private windows
  --check PATH           says what a policy file does, or a policy folder as a browser merges it, and what is wrong
                         with it; exit code 1 if anything is`;

const FLAGS = {
  target: { type: 'string', multiple: true },
  set: { type: 'string', multiple: true },
  values: { type: 'string' },
  out: { type: 'string' },
  id: { type: 'string' },
  'update-url': { type: 'string' },
  'xpi-url': { type: 'string' },
  'no-pin': { type: 'boolean' },
  'no-hosts': { type: 'boolean' },
  'no-private-windows': { type: 'boolean' },
  check: { type: 'string' },
  help: { type: 'boolean' },
} as const;

const MORE = 'See --help.';

function targetsOf(names: readonly string[]): TargetName[] {
  const unknown = names.find((name) => name !== 'all' && !TARGET_NAMES.includes(name as TargetName));
  if (unknown !== undefined) throw new Error(`There is no target “${unknown}”. ${MORE}`);
  return names.includes('all') ? TARGET_NAMES : [...new Set(names as TargetName[])];
}

function idOf(id: string | undefined): string {
  if (id === undefined) return CHROMIUM_ID;
  if (!/^[a-p]{32}$/.test(id)) throw new Error(`--id needs 32 letters from a to p, found “${id}”.`);
  return id;
}

function addressOf(flag: string, address: string): string {
  if (!URL.canParse(address) || !/^(https?|file):$/.test(new URL(address).protocol)) {
    throw new Error(`${flag} needs an address that begins with https://, found “${address}”.`);
  }
  return address;
}

function originOf(
  updateUrl: string | undefined,
  xpiUrl: string | undefined,
  targets: readonly TargetName[],
): InstallOrigin {
  if (updateUrl === undefined && xpiUrl === undefined) return { kind: 'store' };
  const isFirefox = (name: TargetName) => targetOf(name).browser === 'firefox';
  if (updateUrl === undefined && !targets.every(isFirefox)) {
    throw new Error('--update-url is missing: Chrome, Chromium and Edge fetch the extension from there.');
  }
  if (xpiUrl === undefined && targets.some(isFirefox)) {
    throw new Error('--xpi-url is missing: Firefox fetches the extension from there.');
  }
  return {
    kind: 'self-hosted',
    updateUrl: updateUrl === undefined ? '' : addressOf('--update-url', updateUrl),
    xpiUrl: xpiUrl === undefined ? '' : addressOf('--xpi-url', xpiUrl),
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: FLAGS, allowPositionals: false }).values;
  } catch (error) {
    const [reason] = (error as Error).message.split(/\.\s/);
    throw new Error(`${reason}. ${MORE}`);
  }
}

/** Reads the flags; throws with one line that says what is wrong. */
export function readPolicyOptions(args: string[]): PolicyOptions {
  const flags = parse(args);
  if (flags.help || args.length === 0) return { asks: 'help' };
  const chromiumId = idOf(flags.id);
  if (flags.check !== undefined) return { asks: 'check', file: flags.check, chromiumId };
  if (!flags.target) throw new Error(`--target is missing. ${MORE}`);
  if (flags.target.includes('all') && flags.out === undefined) return { asks: 'list' };
  const targets = targetsOf(flags.target);
  return {
    asks: 'files',
    targets,
    valuesFile: flags.values,
    sets: flags.set ?? [],
    out: flags.out,
    install: {
      ...DEFAULT_ROLLOUT,
      chromiumId,
      origin: originOf(flags['update-url'], flags['xpi-url'], targets),
      isPinned: !flags['no-pin'],
      isHostAllowed: !flags['no-hosts'],
      isInPrivateWindows: !flags['no-private-windows'],
    },
  };
}
