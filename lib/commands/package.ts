import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import crx3 from 'crx3';
import { type PackageOptions, readPackageOptions, USAGE } from './packageOptions.ts';
import { chromiumManifest, firefoxManifest, readBuilt, updatesJson, updateXml, zipped } from './packages.ts';
import { makeKey, readKey } from './signingKey.ts';

/** `npm run package`: what an organisation serves that hosts the extension itself. */

const CHECKOUT = resolve(import.meta.dirname, '../..');

function instructions({ key, isNewKey, baseUrl, out }: PackageOptions, id: string): string {
  return `${isNewKey ? `Made ${key}. Keep it safe and secret: only with it can you update under the same id.\n\n` : ''}\
Serve these four files from ${out} under ${baseUrl}/:

  before-you-rate.crx   application/x-chrome-extension
  update.xml            application/xml
  before-you-rate.xpi   application/x-xpinstall
  updates.json          application/json

The id in Chrome, Chromium and Edge, from your key: ${id}

Policy files for it, a folder for each way to roll out; add what they set by --set (see ADMINS.md):

  npm run policy -- --target all --out policies --id ${id} \\
    --update-url ${baseUrl}/update.xml --xpi-url ${baseUrl}/before-you-rate.xpi

Chrome and Edge take it by policy only: on Windows on a joined or enrolled computer, on macOS under an MDM.
The .xpi is not signed by Mozilla. Firefox as released refuses it, by policy too; Firefox ESR and Developer Edition
take it where xpinstall.signatures.required is false. To run it in any Firefox, have Mozilla sign it first
(addons.mozilla.org, “On your own”), serve the signed file, and put its SHA-256 into updates.json.`;
}

async function makePackages(options: PackageOptions): Promise<string> {
  const { key, isNewKey, baseUrl, out } = options;
  const chromium = readBuilt(join(CHECKOUT, '.output', 'chrome-mv3'));
  const firefox = readBuilt(join(CHECKOUT, '.output', 'firefox-mv3'));
  if (isNewKey) makeKey(key);
  const { publicKey, id } = readKey(key);
  mkdirSync(out, { recursive: true });

  const zip = zipped(chromium, chromiumManifest(chromium, publicKey, baseUrl));
  await crx3(Readable.from([zip]), { keyPath: key, crxPath: join(out, 'before-you-rate.crx') });
  writeFileSync(join(out, 'update.xml'), updateXml(id, chromium, baseUrl));

  const xpi = zipped(firefox, firefoxManifest(firefox, baseUrl));
  writeFileSync(join(out, 'before-you-rate.xpi'), xpi);
  writeFileSync(join(out, 'updates.json'), updatesJson(xpi, firefox, baseUrl));
  return instructions(options, id);
}

/** Does what the flags ask; gives what to print and the exit code. */
export async function runPackage(args: string[]): Promise<{ text: string; code: number }> {
  try {
    const options = readPackageOptions(args, CHECKOUT);
    if (options === 'help') return { text: USAGE, code: 0 };
    return { text: await makePackages(options), code: 0 };
  } catch (error) {
    return { text: (error as Error).message, code: 1 };
  }
}

if (import.meta.main) {
  const { text, code } = await runPackage(process.argv.slice(2));
  (code === 0 ? process.stdout : process.stderr).write(`${text}\n`);
  process.exitCode = code;
}
