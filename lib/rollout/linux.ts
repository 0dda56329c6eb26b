import { CHROMIUM_ID } from './ids.ts';
import type { ChromiumBrowser } from './install.ts';
import { linuxPolicy } from './json.ts';
import type { Target } from './target.ts';
import { needsOf } from './ways.ts';

const OWN_PAGES = { chrome: 'chrome', chromium: 'chrome', edge: 'edge', brave: 'brave' } as const;

/** When a browser of a target applies what was changed: it watches the folder, or reads it when it starts. */
const TAKEN = {
  'at-once': 'A running browser takes it within seconds.',
  'at-start': 'Start the browser again.',
} as const;

/** A browser on Linux, whose policies are files in a folder. */
export const linux = ({
  title,
  browser,
  folder,
  source,
  more = [],
  taken = 'at-once',
}: Pick<Target, 'title' | 'source'> & {
  browser: ChromiumBrowser;
  folder: string;
  more?: readonly string[];
  taken?: keyof typeof TAKEN;
}): Target => ({
  browser,
  system: 'linux',
  needs: needsOf(browser),
  title,
  files: (rollout) => [linuxPolicy(rollout, browser)],
  steps: ({ chromiumId }) => [
    `As root: install -D -m 644 before-you-rate.json ${folder}/before-you-rate.json. It makes the folder where there is none, and the file readable for everybody.`,
    'If another file there sets ExtensionSettings, put the entry into that file: only that of the last file by name counts. Leave no backup copy there: every file counts, whatever its name ends in.',
    `Check the folder as the browser reads it: npm run policy -- --check ${folder}${chromiumId === CHROMIUM_ID ? '' : ` --id ${chromiumId}`}`,
    ...more,
    TAKEN[taken],
  ],
  source,
  verify: `${OWN_PAGES[browser]}://policy shows ExtensionSettings and, under Before You Rate, the settings.`,
  remove: `Delete ${folder}/before-you-rate.json: the browser removes the extension by itself.`,
});
