import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { startProxy } from '../standin/proxy.ts';
import { type BrowserName, findInstalled } from './installed.ts';
import type { PolicyFolder } from './policyFolder.ts';
import { dropProfile, makeProfile } from './warmProfile.ts';

const EXTENSION: Record<BrowserName, string> = {
  chromium: new URL('../../.output/chrome-mv3', import.meta.url).pathname,
  firefox: new URL('../../.output/firefox-mv3', import.meta.url).pathname,
};

const FIREFOX_UUID = '0f5e9c1a-7a3b-4c52-9d4e-1b0a2c3d4e5f';
const manifest = JSON.parse(readFileSync(`${EXTENSION.firefox}/manifest.json`, 'utf8'));
export const GECKO_ID: string = manifest.browser_specific_settings.gecko.id;

/** Where the extension's own pages are. */
export const EXTENSION_ORIGIN: Record<BrowserName, string> = {
  chromium: 'chrome-extension://fmomhlbdgdijpclemdcnpoaacniagleb',
  firefox: `moz-extension://${FIREFOX_UUID}`,
};

/** A browser with the built extension, in which https://claude.ai is the stand-in on a loopback port. */
export interface TestBrowser {
  name: BrowserName;
  browser: Browser;
  /** Where the extension's own pages are in this browser. */
  origin: string;
  /** The folder of the built extension that this browser loads. */
  extension: string;
  /** Hosts other than claude.ai that anything in the browser asked for; only Firefox's proxy can tell. */
  refused: readonly string[];
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  port: number;
  headless?: boolean;
  /** Without the extension: the floor that costs and behaviour are compared to. */
  bare?: boolean;
  /** Hosts besides claude.ai that the stand-in answers for. */
  otherHosts?: readonly string[];
  /** Firefox and Chromium preferences for a dark or light toolbar and popup. */
  args?: readonly string[];
  /** Policies that this browser alone sees; they install the extension, so `bare` is meant. */
  policies?: PolicyFolder;
  /** The id a policy installs the extension under in Chromium, where it is packed with another key. */
  chromiumId?: string;
  /** A profile to keep, for what outlives the browser. */
  profile?: string;
  /** Servers on this machine are reached as they are, beside the stand-in. */
  loopback?: boolean;
  /** Where downloads are saved without asking. */
  downloads?: string;
}

/** What puppeteer switches off and an installation by policy needs. */
const NEEDED_BY_POLICY = [
  '--disable-extensions',
  '--disable-component-update',
  '--disable-background-networking',
];
const QUIET = ['--disable-background-networking', '--disable-component-update'];

function resolved({ port, otherHosts = [] }: LaunchOptions): string {
  const rules = ['claude.ai', ...otherHosts].map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  return [...rules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ');
}

async function launchChromium(executablePath: string, options: LaunchOptions): Promise<TestBrowser> {
  // Chromium writes its compiled network rules beside the manifest: each browser needs a folder of its own.
  const extension = await mkdtemp(join(tmpdir(), 'before-you-rate-'));
  await cp(EXTENSION.chromium, extension, { recursive: true, filter: (path) => !path.endsWith('_metadata') });
  const browser = await launch({
    executablePath: options.policies?.executable ?? executablePath,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    ...(options.policies && { ignoreDefaultArgs: NEEDED_BY_POLICY }),
    ...(options.profile && { userDataDir: options.profile }),
    defaultViewport: null,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      // A process kept ready for each page's next one is a twentieth of all that the tests make a browser do.
      '--disable-features=SpareRendererForSitePerProcess',
      '--no-first-run',
      ...(options.policies ? [] : QUIET),
      '--disable-sync',
      '--ignore-certificate-errors',
      '--window-size=1280,800',
      `--host-resolver-rules=${resolved(options)}`,
      ...(options.args ?? []),
    ],
  });
  // Named at the start it would be loaded some time after: a first page could come before it.
  if (!options.bare) await browser.installExtension(extension);
  if (options.downloads) {
    const session = await browser.target().createCDPSession();
    const to = { behavior: 'allow', downloadPath: options.downloads } as const;
    await session.send('Browser.setDownloadBehavior', to);
  }
  return {
    name: 'chromium',
    browser,
    origin: options.chromiumId ? `chrome-extension://${options.chromiumId}` : EXTENSION_ORIGIN.chromium,
    extension,
    refused: [],
    newPage: () => browser.newPage(),
    async close() {
      await browser.close();
      await rm(extension, { recursive: true, force: true });
    },
  };
}

async function launchFirefox(executablePath: string, options: LaunchOptions): Promise<TestBrowser> {
  const proxy = await startProxy(options.port, options.otherHosts);
  const profile = options.profile ?? (await makeProfile());
  const browser = await launch({
    browser: 'firefox',
    executablePath: options.policies?.executable ?? executablePath,
    userDataDir: profile,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: ['--width=1280', '--height=800', '--remote-allow-system-access', ...(options.args ?? [])],
    extraPrefsFirefox: {
      // A known address for the extension's own pages.
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
      ...(options.loopback && { 'network.proxy.no_proxies_on': '127.0.0.1' }),
      ...(options.policies && {
        'extensions.checkUpdateSecurity': false,
        'xpinstall.signatures.required': false,
      }),
      ...(options.downloads && {
        'browser.download.folderList': 2,
        'browser.download.dir': options.downloads,
        'browser.download.always_ask_before_handling_new_types': false,
      }),
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.allow_hijacking_localhost': true,
    },
  });
  if (!options.bare) await browser.installExtension(EXTENSION.firefox);
  return {
    name: 'firefox',
    browser,
    origin: EXTENSION_ORIGIN.firefox,
    extension: EXTENSION.firefox,
    refused: proxy.refused,
    newPage: () => browser.newPage(),
    async close() {
      await browser.close();
      await proxy.close();
      if (!options.profile) await dropProfile(profile);
    },
  };
}

/** Starts a browser; throws where the machine has none (`findOrInstall` says how to get one). */
export async function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<TestBrowser> {
  const path = await findInstalled(name);
  if (!path) throw new Error(`No ${name} found. Run: node test/driver/install.ts ${name}`);
  return name === 'chromium' ? launchChromium(path, options) : launchFirefox(path, options);
}
