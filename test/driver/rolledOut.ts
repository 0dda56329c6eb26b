import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runPackage } from '../../lib/commands/package.ts';
import { readKey } from '../../lib/commands/signingKey.ts';
import { GECKO_ID } from '../../lib/rollout/ids.ts';
import { DEFAULT_ROLLOUT, type Rollout } from '../../lib/rollout/rollout.ts';
import { TARGETS, type TargetName } from '../../lib/rollout/targets.ts';
import { launchBrowser, type TestBrowser } from './browsers.ts';
import { inFirefoxWindow } from './extensionPage.ts';
import { type BrowserName, findInstalled } from './installed.ts';
import { makePolicyFolder, type PolicyFolder } from './policyFolder.ts';
import { until } from './waiting.ts';

/** What a policy may hold, right or wrong: administrators write both. */
type Written = Record<string, unknown>;

/** The policies of a file, ours among them, free to be changed. */
interface Policies extends Written {
  ExtensionSettings: Record<string, Written>;
}

/** Changes the policies that our generator made; gets the extension's id besides. */
export type EditPolicies = (policies: Policies, id: string) => unknown;

/** An organisation's computer: its own packages on a server of its own, its policy folder, its browser profile. */
export interface RolledOut {
  /** Writes the policy file for these values, made by our generator; a bad value goes in as it is. */
  roll(values: Written): void;
  /** The extension's id in this browser. */
  id: string;
  /** The same file after `edit` has changed it; gives its text. */
  rollEdited(edit: EditPolicies, values?: Written): string;
  /** The browser's data folder. */
  profile: string;
  /** The folder that the policy file lies in. */
  folder: string;
  /** Writes another file into it. */
  lay(file: string, text: string): void;
  /** Starts the browser, which installs the extension by itself. */
  start(): Promise<TestBrowser>;
  close(): Promise<void>;
}

const TARGET: Record<BrowserName, TargetName> = { chromium: 'chromium-linux', firefox: 'firefox-linux' };
const PLACE: Record<BrowserName, string> = {
  chromium: 'managed/before-you-rate.json',
  firefox: 'policies.json',
};

const MIME: Record<string, string> = {
  crx: 'application/x-chrome-extension',
  xml: 'application/xml',
  xpi: 'application/x-xpinstall',
  json: 'application/json',
};

/** Serves a folder's files, as the packaging command says they are to be served. */
async function serve(folder: string): Promise<{ server: Server; baseUrl: string }> {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://127.0.0.1').pathname.slice(1);
    readFile(join(folder, name)).then(
      (bytes) => response.writeHead(200, { 'content-type': MIME[name.split('.').at(-1) ?? ''] }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function pack(folder: string, baseUrl: string): Promise<string> {
  const key = join(folder, 'key.pem');
  const { text, code } = await runPackage([
    '--key',
    key,
    '--new-key',
    '--base-url',
    baseUrl,
    '--out',
    folder,
  ]);
  if (code !== 0) throw new Error(text);
  return readKey(key).id;
}

function policyText(name: BrowserName, rollout: Rollout): string {
  const [file] = TARGETS[TARGET[name]].files(rollout);
  if (!file) throw new Error(`${TARGET[name]} makes no file`);
  return file.text;
}

/** Developer tools on extensions that a policy installed, which the tests look through; an administrator leaves them off. */
function allowLooking(name: BrowserName, policies: PolicyFolder): void {
  if (name === 'chromium')
    policies.write('managed/looking.json', JSON.stringify({ DeveloperToolsAvailability: 1 }));
}

/** True once the browser runs the extension. */
async function isInstalled(browser: TestBrowser): Promise<boolean> {
  if (browser.name === 'chromium')
    return browser.browser.targets().some((target) => target.url().startsWith(browser.origin));
  return (await inFirefoxWindow(browser, `!!WebExtensionPolicy.getByID('${GECKO_ID}')`)) === true;
}

/** Sets up the computer; nothing is started yet. */
export async function rollOut(name: BrowserName, port: number): Promise<RolledOut> {
  const executable = await findInstalled(name);
  if (!executable) throw new Error(`No ${name} on this machine`);
  const folder = await mkdtemp(join(tmpdir(), 'before-you-rate-packages-'));
  const profile = await mkdtemp(join(tmpdir(), 'before-you-rate-profile-'));
  const { server, baseUrl } = await serve(folder);
  const chromiumId = await pack(folder, baseUrl);
  const policies = await makePolicyFolder(name, executable);
  const origin = {
    kind: 'self-hosted',
    updateUrl: `${baseUrl}/update.xml`,
    xpiUrl: `${baseUrl}/before-you-rate.xpi`,
  } as const;
  allowLooking(name, policies);
  const textOf = (more: Written) =>
    policyText(name, { ...DEFAULT_ROLLOUT, origin, chromiumId, ...more } as Rollout);
  const id = name === 'firefox' ? GECKO_ID : chromiumId;
  return {
    id,
    profile,
    folder: dirname(policies.pathOf(PLACE[name])),
    roll: (values) => policies.write(PLACE[name], textOf({ values })),
    rollEdited(edit, values = {}) {
      const file = JSON.parse(textOf({ values }));
      edit(name === 'firefox' ? file.policies : file, id);
      const text = JSON.stringify(file);
      policies.write(PLACE[name], text);
      return text;
    },
    lay: (file, text) => policies.write(join(dirname(PLACE[name]), file), text),
    async start() {
      const browser = await launchBrowser(name, {
        port,
        bare: true,
        // The organisation's own server is on this machine too, and speaks http.
        loopback: true,
        policies,
        chromiumId,
        profile,
      });
      await until('the extension', () => isInstalled(browser), 30_000);
      return browser;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await policies.close();
      for (const path of [folder, profile]) await rm(path, { recursive: true, force: true });
    },
  };
}
