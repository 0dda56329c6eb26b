import { parseArgs } from 'node:util';
import { BROWSER_NAMES, type BrowserName } from '../driver/installed.ts';

export const USAGE =
  'npm run bench -- [--browser chromium|firefox] [--rounds 9] [--pages 20,200,2000] [--sends 10000] [--ext NAME=DIR …] [--out FOLDER] [--chart FILE.svg]';

export interface BenchOptions {
  browser: BrowserName;
  rounds: number;
  /** Mounted messages of each page. */
  pages: readonly number[];
  /** Requests after which memory is looked at. */
  sends: number;
  /** Other unpacked extensions, by the name they are called in the table. */
  others: readonly { name: string; folder: string }[];
  out: string;
  chart: string | undefined;
}

function positive(word: string, flag: string): number {
  const count = Number(word);
  if (!Number.isInteger(count) || count < 1)
    throw new Error(`${flag} needs whole numbers. Known is: ${USAGE}`);
  return count;
}

/** Reads the benchmark's flags; throws with one line that says what is right. */
export function readOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      browser: { type: 'string', default: 'chromium' },
      rounds: { type: 'string', default: '9' },
      pages: { type: 'string', default: '20,200,2000' },
      sends: { type: 'string', default: '10000' },
      ext: { type: 'string', multiple: true, default: [] },
      out: { type: 'string', default: 'bench-results' },
      chart: { type: 'string' },
    },
  });
  const browser = BROWSER_NAMES.find((name) => name === values.browser);
  if (!browser) throw new Error(`No browser “${values.browser}” here. Known is: ${USAGE}`);
  const others = values.ext.map((each) => {
    const [name = '', ...folder] = each.split('=');
    if (!name || folder.length === 0) throw new Error(`--ext needs NAME=DIR. Known is: ${USAGE}`);
    return { name, folder: folder.join('=') };
  });
  return {
    browser,
    rounds: positive(values.rounds, '--rounds'),
    pages: values.pages.split(',').map((each) => positive(each, '--pages')),
    sends: positive(values.sends, '--sends'),
    others,
    out: values.out,
    chart: values.chart,
  };
}
