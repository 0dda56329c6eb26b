import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';

/** What `npm run package` is asked for. */
export interface PackageOptions {
  /** The private key, outside the checkout. */
  key: string;
  /** Makes the key first. */
  isNewKey: boolean;
  /** Where the packages will be served, without a slash at its end. */
  baseUrl: string;
  out: string;
}

export const USAGE = `npm run package -- --key KEY.pem --base-url https://HOST/PATH [--new-key] [--out DIR]

  --key KEY.pem    your private RSA key, outside this checkout; the Chromium id follows from it
  --new-key        makes that key first; keep it safe: without it there is no update under the same id
  --base-url URL   the https address under which the files will be served
  --out DIR        where the files go (.output/packages)`;

const FLAGS = {
  key: { type: 'string' },
  'new-key': { type: 'boolean' },
  'base-url': { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** The file's real place, symbolic links followed; the file itself need not be there yet. */
function realPlace(file: string): string {
  const folder = dirname(resolve(file));
  return existsSync(file)
    ? realpathSync(file)
    : join(existsSync(folder) ? realpathSync(folder) : folder, basename(file));
}

function keyOf(key: string | undefined, isNewKey: boolean, checkout: string): string {
  if (!key) throw new Error('--key is missing. See --help.');
  if (realPlace(key).startsWith(`${realpathSync(checkout)}${sep}`)) {
    throw new Error(`--key must be outside the checkout, so that it is never committed: ${key}`);
  }
  if (isNewKey && existsSync(key)) throw new Error(`--new-key does not overwrite ${key}.`);
  if (!isNewKey && !existsSync(key)) throw new Error(`There is no key ${key}; --new-key makes one.`);
  return key;
}

function baseUrlOf(url: string | undefined): string {
  if (!url) throw new Error('--base-url is missing. See --help.');
  const isLoopback = /^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(`${url}/`);
  if (!URL.canParse(url) || !(url.startsWith('https://') || isLoopback)) {
    throw new Error(`--base-url needs an address that begins with https://, found “${url}”.`);
  }
  return url.replace(/\/+$/, '');
}

/**
 * Reads the flags; throws with one line that says what is wrong, or `undefined` for --help.
 * @param checkout the folder that a key must not be in.
 */
export function readPackageOptions(args: string[], checkout: string): PackageOptions | 'help' {
  let flags: ReturnType<typeof parseArgs<{ options: typeof FLAGS }>>['values'];
  try {
    flags = parseArgs({ args, options: FLAGS, allowPositionals: false }).values;
  } catch (error) {
    const [reason] = (error as Error).message.split(/\.\s/);
    throw new Error(`${reason}. See --help.`);
  }
  if (flags.help || args.length === 0) return 'help';
  const isNewKey = flags['new-key'] ?? false;
  return {
    key: keyOf(flags.key, isNewKey, checkout),
    isNewKey,
    baseUrl: baseUrlOf(flags['base-url']),
    out: flags.out ?? join(checkout, '.output', 'packages'),
  };
}
