import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserName, cacheFolder, doesStart, findInstalled, PATH_VARIABLE } from './installed.ts';

const PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' } as const;

/** Milliseconds for a server to answer, and for a download to end. */
const PATIENCE = { answer: 20_000, download: 600_000 };

/** Ends the wait, not the work: the library cannot be told to stop. */
function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('no answer in time')), milliseconds).unref();
  });
  return Promise.race([work, late]);
}

function isRootWithApt(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

async function download(name: BrowserName): Promise<string> {
  const library = await import('@puppeteer/browsers');
  const platform = library.detectBrowserPlatform();
  if (!platform) throw new Error('no download for this platform');
  const browser = name === 'chromium' ? library.Browser.CHROME : library.Browser.FIREFOX;
  const stable = library.resolveBuildId(browser, platform, library.BrowserTag.STABLE);
  const buildId = await within(PATIENCE.answer, stable);
  const options = { browser, buildId, platform, cacheDir: cacheFolder(), installDeps: isRootWithApt() };
  const { executablePath } = await within(PATIENCE.download, library.install(options));
  if (!doesStart(executablePath))
    throw new Error('it was downloaded, but libraries that it needs are missing');
  return executablePath;
}

function apt(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr } = spawnSync('apt-get', ['-y', '-q', ...args], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr?.trim().split('\n').at(-1) || `apt-get ${args[0]} failed`);
}

async function fromPackages(name: BrowserName): Promise<string> {
  apt('update');
  apt('install', '--no-install-recommends', PACKAGE[name], 'fonts-liberation', 'fonts-noto-color-emoji');
  const path = await findInstalled(name);
  if (!path) throw new Error(`the package ${PACKAGE[name]} brought nothing that starts`);
  return path;
}

/** The command a person runs where we may not. */
function adviceFor(name: BrowserName): string {
  const variable = PATH_VARIABLE[name];
  if (process.platform === 'darwin') {
    return `brew install --cask ${name === 'chromium' ? 'google-chrome' : 'firefox'}`;
  }
  const install = `${process.getuid?.() === 0 ? '' : 'sudo '}apt-get install ${PACKAGE[name]}`;
  return `${install} (or set ${variable} to the path of one you have)`;
}

/**
 * The path of a browser, found or installed, which the tests' and the demo's launch then find too.
 * @param say is told in one line what is being done, where something is.
 */
export async function findOrInstall(name: BrowserName, say: (line: string) => void): Promise<string> {
  let path = await findInstalled(name);
  const failures: string[] = [];
  const ways: [string, (name: BrowserName) => Promise<string>][] = [
    [`downloading it to ${cacheFolder()}`, download],
  ];
  if (isRootWithApt()) ways.push([`installing the package ${PACKAGE[name]}`, fromPackages]);
  for (const [what, way] of ways) {
    if (path) break;
    say(`No ${name} on this machine: ${what} …`);
    try {
      path = await way(name);
    } catch (error) {
      failures.push(`${what}: ${(error as Error).message}`);
    }
  }
  if (!path) {
    throw new Error(
      `No ${name}, and none could be installed (${failures.join('; ')}). Run: ${adviceFor(name)}`,
    );
  }
  process.env[PATH_VARIABLE[name]] = path;
  return path;
}
