import { createHash, generateKeyPairSync } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { runPackage } from '../../../lib/commands/package.ts';
import { runPolicy } from '../../../lib/commands/policy.ts';
import { idOfKey } from '../../../lib/commands/signingKey.ts';
import { CHROMIUM_ID, CHROMIUM_KEY, GECKO_ID } from '../../../lib/rollout/ids.ts';
import { built } from '../project/built.ts';
import { all, attribute, parseXml } from '../rollout/admx.ts';
import { idFromKey, parseCrx } from './crx.ts';

const folder = mkdtempSync(join(tmpdir(), 'before-you-rate-package-'));
const key = join(folder, 'key.pem');
const out = join(folder, 'out');
const BASE = 'https://extensions.acme.example/rate';
const FLAGS = ['--key', key, '--base-url', `${BASE}/`, '--out', out];

let result = { text: '', code: -1 };
beforeAll(async () => {
  result = await runPackage([...FLAGS, '--new-key']);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string) => readFileSync(join(out, name));
const crx = () => parseCrx(file('before-you-rate.crx'));
const unzipped = (zip: Uint8Array) => unzipSync(new Uint8Array(zip));
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** Every file of a zip is the built one, but for the manifest. */
function expectBuilt(zip: Uint8Array, build: 'chrome-mv3' | 'firefox-mv3'): void {
  const files = unzipped(zip);
  const made = readdirSync(join('.output', build), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('_metadata'))
    .map((entry) => join(entry.parentPath, entry.name).slice(`.output/${build}/`.length));
  expect(Object.keys(files).sort()).toEqual(made.sort());
  for (const path of made) {
    if (path !== 'manifest.json')
      expect(Buffer.from(files[path] ?? []).equals(built(build, path))).toBe(true);
  }
}

test('it says what to serve, how, and under which id', () => {
  expect(result.code, result.text).toBe(0);
  for (const name of readdirSync(out)) expect(result.text).toContain(name);
  expect(readdirSync(out).length).toBe(4);
  for (const type of [
    'application/x-chrome-extension',
    'application/x-xpinstall',
    'application/json',
    'application/xml',
  ]) {
    expect(result.text).toContain(type);
  }
  expect(result.text).toContain(crx().id);
  expect(result.text).toMatch(/not signed by Mozilla/);
});

describe('the CRX', () => {
  test('is signed by the key, over its whole content', () => {
    const { isSigned, publicKey, id } = crx();
    expect(isSigned).toBe(true);
    expect(id).toBe(idFromKey(publicKey));
    const corrupt = Buffer.from(file('before-you-rate.crx'));
    corrupt[corrupt.length - 100] = (corrupt[corrupt.length - 100] ?? 0) ^ 1;
    expect(parseCrx(corrupt).isSigned).toBe(false);
  });

  test('holds what was built, under the same key, with the address of its updates', () => {
    const { zip, publicKey } = crx();
    expectBuilt(zip, 'chrome-mv3');
    const manifest = JSON.parse(text(unzipped(zip)['manifest.json']));
    expect(manifest).toEqual({
      ...JSON.parse(built('chrome-mv3', 'manifest.json').toString()),
      key: publicKey.toString('base64'),
      update_url: `${BASE}/update.xml`,
    });
  });

  test('is what update.xml leads to, and what the policy made with its id installs', () => {
    const { id } = crx();
    const xml = parseXml(file('update.xml').toString());
    const [app] = all(xml, 'app');
    const [update] = all(xml, 'updatecheck');
    expect(app && attribute(app, 'appid')).toBe(id);
    expect(update && attribute(update, 'codebase')).toBe(`${BASE}/before-you-rate.crx`);
    const manifest = JSON.parse(built('chrome-mv3', 'manifest.json').toString());
    expect(update && attribute(update, 'version')).toBe(manifest.version);
    expect(update && attribute(update, 'prodversionmin')).toBe(manifest.minimum_chrome_version);
    const command = /npm run policy -- (--target all [^\\]*\\\n.*)/.exec(result.text)?.[1] ?? '';
    const policies = join(folder, 'policies');
    const policy = runPolicy(command.split(/[\s\\]+/).map((flag) => (flag === 'policies' ? policies : flag)));
    expect(policy.code, policy.text).toBe(0);
    const made = JSON.parse(readFileSync(join(policies, 'chromium-linux', 'before-you-rate.json'), 'utf8'));
    expect(Object.keys(made.ExtensionSettings)).toEqual([id]);
    expect(Object.keys(made['3rdparty'].extensions)).toEqual([id]);
    expect(made.ExtensionSettings[id].update_url).toBe(`${BASE}/update.xml`);
  });
});

describe('the XPI', () => {
  test('holds what was built, with the address of its updates', () => {
    const xpi = file('before-you-rate.xpi');
    expectBuilt(xpi, 'firefox-mv3');
    const manifest = JSON.parse(text(unzipped(xpi)['manifest.json']));
    expect(manifest.browser_specific_settings.gecko).toMatchObject({
      id: GECKO_ID,
      update_url: `${BASE}/updates.json`,
    });
    const { browser_specific_settings: _, ...rest } = manifest;
    const { browser_specific_settings: __, ...original } = JSON.parse(
      built('firefox-mv3', 'manifest.json').toString(),
    );
    expect(rest).toEqual(original);
  });

  test('has no such address on a loopback server: Firefox would refuse the extension', async () => {
    const loopback = join(folder, 'loopback');
    await runPackage(['--key', key, '--base-url', 'http://127.0.0.1:8080', '--out', loopback]);
    const xpi = unzipped(readFileSync(join(loopback, 'before-you-rate.xpi')));
    expect(text(xpi['manifest.json'])).not.toContain('update_url');
  });

  test('hashes to what updates.json says', () => {
    const { updates } = JSON.parse(file('updates.json').toString()).addons[GECKO_ID];
    const digest = createHash('sha256').update(file('before-you-rate.xpi')).digest('hex');
    expect(updates).toEqual([
      expect.objectContaining({
        update_link: `${BASE}/before-you-rate.xpi`,
        update_hash: `sha256:${digest}`,
      }),
    ]);
  });
});

describe('the key', () => {
  test('is for its owner only, and is not made twice', async () => {
    expect(statSync(key).mode & 0o077).toBe(0);
    const before = readFileSync(key);
    const again = await runPackage([...FLAGS, '--new-key']);
    expect(again).toEqual({ code: 1, text: `--new-key does not overwrite ${key}.` });
    expect(readFileSync(key)).toEqual(before);
  });

  test('the same key and build make the same packages, whenever', async () => {
    const before = [file('before-you-rate.crx'), file('before-you-rate.xpi')];
    vi.useFakeTimers({ now: new Date(2031, 5, 5), toFake: ['Date'] });
    const again = await runPackage(FLAGS).finally(() => vi.useRealTimers());
    expect(again.code).toBe(0);
    expect([file('before-you-rate.crx'), file('before-you-rate.xpi')]).toEqual(before);
  });

  test('ours gives the id that everything names', () => {
    const der = Buffer.from(CHROMIUM_KEY, 'base64');
    expect([idFromKey(der), idOfKey(der)]).toEqual([CHROMIUM_ID, CHROMIUM_ID]);
  });
});

const elliptic = join(folder, 'elliptic.pem');
const nonsense = join(folder, 'nonsense.pem');
writeFileSync(nonsense, 'no key');
writeFileSync(
  elliptic,
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
);
const inside = join(folder, 'checkout');
symlinkSync(process.cwd(), inside);

describe('what is refused, in one line', () => {
  test.each([
    [['--frob'], /Unknown option '--frob'\. See --help\.$/],
    [['--base-url', BASE], /--key is missing/],
    [['--key', key], /--base-url is missing/],
    [['--key', key, '--base-url', 'http://acme.example'], /begins with https/],
    [['--key', 'key.pem', '--new-key', '--base-url', BASE], /outside the checkout/],
    [['--key', join(inside, 'key.pem'), '--new-key', '--base-url', BASE], /outside the checkout/],
    [['--key', join(folder, 'none.pem'), '--base-url', BASE], /There is no key/],
    [['--key', nonsense, '--base-url', BASE], /no private key/],
    [['--key', elliptic, '--base-url', BASE], /RSA key of at least 2048/],
  ])('%j', async (flags, message) => {
    const { code, text: said } = await runPackage([...flags, '--out', join(folder, 'refused')]);
    expect(code).toBe(1);
    expect(said).toMatch(message);
    expect(said.split('\n').length).toBe(1);
    expect(existsSync('key.pem')).toBe(false);
    expect(existsSync(join(folder, 'refused'))).toBe(false);
  });
});
