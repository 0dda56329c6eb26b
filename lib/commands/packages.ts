import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';
import { GECKO_ID } from '../rollout/ids.ts';
import { element } from '../rollout/xml.ts';

type Manifest = Record<string, unknown> & { version: string };

/** A built extension, ready to be zipped. */
export interface Built {
  manifest: Manifest;
  /** Every file by its path, `manifest.json` apart. */
  files: Record<string, Uint8Array>;
}

/** Zip times count from here; a fixed one makes the same build the same package. */
const THEN = new Date(1980, 0, 1);

/** Reads what `npm run build` left; throws with one line where it is not there. */
export function readBuilt(folder: string): Built {
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`${folder} is missing: npm run build makes it.`);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    // Chromium leaves its compiled rules beside an extension that it has loaded.
    .filter((path) => path !== 'manifest.json' && !path.startsWith('_metadata/'))
    .sort();
  return {
    manifest: JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest,
    files: Object.fromEntries(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))])),
  };
}

/** A zip of the extension with this manifest; the same content gives the same bytes. */
export function zipped({ files }: Built, manifest: Manifest): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(manifest));
  return zipSync({ 'manifest.json': text, ...files }, { level: 9, mtime: THEN });
}

/** The Chromium manifest under another key, with the address of its updates. */
export function chromiumManifest({ manifest }: Built, publicKey: string, baseUrl: string): Manifest {
  return { ...manifest, key: publicKey, update_url: `${baseUrl}/update.xml` };
}

/** The Firefox manifest with the address of its updates; Firefox refuses an extension whose address is not https. */
export function firefoxManifest({ manifest }: Built, baseUrl: string): Manifest {
  if (!baseUrl.startsWith('https://')) return manifest;
  const specific = manifest.browser_specific_settings as { gecko: Record<string, unknown> };
  const gecko = { ...specific.gecko, update_url: `${baseUrl}/updates.json` };
  return { ...manifest, browser_specific_settings: { ...specific, gecko } };
}

/** What Chrome, Chromium and Edge ask for: the newest version and where it is. */
export function updateXml(id: string, { manifest }: Built, baseUrl: string): string {
  const check = element('updatecheck', {
    codebase: `${baseUrl}/before-you-rate.crx`,
    version: manifest.version,
    prodversionmin: String(manifest.minimum_chrome_version),
  });
  const root = element('gupdate', { xmlns: 'http://www.google.com/update2/response', protocol: '2.0' }, [
    element('app', { appid: id }, [check]),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

/** What Firefox asks for: the newest version, where it is, and what it must hash to. */
export function updatesJson(xpi: Uint8Array, { manifest }: Built, baseUrl: string): string {
  const { gecko } = manifest.browser_specific_settings as { gecko: { strict_min_version: string } };
  const update = {
    version: manifest.version,
    update_link: `${baseUrl}/before-you-rate.xpi`,
    update_hash: `sha256:${createHash('sha256').update(xpi).digest('hex')}`,
    applications: { gecko: { strict_min_version: gecko.strict_min_version } },
  };
  return `${JSON.stringify({ addons: { [GECKO_ID]: { updates: [update] } } }, undefined, 2)}\n`;
}
