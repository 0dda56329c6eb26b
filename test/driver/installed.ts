import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';
export const BROWSER_NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

/** The variable that tells the browser tests and the demo which browser to start. */
export const PATH_VARIABLE = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' } as const;

const USUAL: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/** Where browsers that this project downloaded are kept, outside the repository. */
export function cacheFolder(): string {
  const caches =
    process.platform === 'darwin'
      ? join(homedir(), 'Library/Caches')
      : (process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'));
  return join(caches, 'before-you-rate', 'browsers');
}

/** True when the program says its version: a snap's placeholder or a missing library does not. */
export function doesStart(path: string): boolean {
  try {
    execFileSync(path, ['--version'], { stdio: 'pipe', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

/** The path of a browser the machine or our cache has, or undefined. */
export async function findInstalled(name: BrowserName): Promise<string | undefined> {
  const chosen = process.env[PATH_VARIABLE[name]];
  const usual = [...(chosen ? [chosen] : []), ...USUAL[name]];
  const found = usual.find((path) => existsSync(path) && doesStart(path));
  if (found || !existsSync(cacheFolder())) return found;
  const { getInstalledBrowsers } = await import('@puppeteer/browsers');
  const downloaded = await getInstalledBrowsers({ cacheDir: cacheFolder() });
  const wanted = name === 'chromium' ? 'chrome' : 'firefox';
  return downloaded
    .filter(({ browser }) => browser === wanted)
    .map(({ executablePath }) => executablePath)
    .find((path) => existsSync(path) && doesStart(path));
}
