import { parseArgs } from 'node:util';
import { BROWSER_NAMES, type BrowserName } from '../driver/installed.ts';

export interface DemoOptions {
  /** The browser asked for; without one, the first that the machine has. */
  browser: BrowserName | undefined;
  isHeadless: boolean;
  /** Where the pictures go; without one, a folder per browser. */
  pictures: string | undefined;
}

export const USAGE = 'npm run demo -- [--browser chromium|firefox] [--headless] [--pictures FOLDER]';

export function isBrowserName(word: string): word is BrowserName {
  return BROWSER_NAMES.some((name) => name === word);
}

/** True where a browser window could be seen. */
function hasDisplay(environment: NodeJS.ProcessEnv): boolean {
  return process.platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}

/** Reads the demo's flags; throws with one line that says what is wrong and what is right. */
export function readOptions(args: string[], environment: NodeJS.ProcessEnv): DemoOptions {
  const flags = { browser: { type: 'string' }, headless: { type: 'boolean' }, pictures: { type: 'string' } };
  let values: { browser?: string; headless?: boolean; pictures?: string };
  try {
    values = parseArgs({ args, options: flags as never, allowPositionals: false }).values;
  } catch (error) {
    const [reason] = (error as Error).message.split(/\.\s/);
    throw new Error(`${reason}. Known is: ${USAGE}`);
  }
  const { browser, headless, pictures } = values;
  if (browser !== undefined && !isBrowserName(browser)) {
    throw new Error(`No browser “${browser}” here. Known is: ${USAGE}`);
  }
  if (pictures === '') throw new Error(`--pictures needs a folder. Known is: ${USAGE}`);
  return {
    browser,
    pictures,
    isHeadless: headless === true || pictures !== undefined || !hasDisplay(environment),
  };
}
