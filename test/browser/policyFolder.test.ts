import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { checkPath } from '../../lib/commands/checkPath.ts';
import type { TestBrowser } from '../driver/browsers.ts';
import { openExtensionPage } from '../driver/extensionPage.ts';
import { extensionRuns } from '../driver/extensionState.ts';
import { type RolledOut, rollOut } from '../driver/rolledOut.ts';
import { until } from '../driver/waiting.ts';
import { account, type Standin, startStandin } from '../standin/index.ts';

// How Chromium merges the files of its policy folder: `--check` on the folder says what is seen here.
const name = inject('browserName');

describe.runIf(name === 'chromium')('several files in one folder', () => {
  let standin: Standin;
  let computer: RolledOut;
  let browser: TestBrowser;
  beforeAll(async () => {
    standin = await startStandin(account('max'));
    computer = await rollOut(name, standin.port);
    computer.roll({ organisationName: 'Acme Ltd' });
    browser = await computer.start();
  });
  afterAll(async () => {
    await browser?.close();
    await computer?.close();
    await standin?.close();
  });

  const settings = (told: object) => JSON.stringify({ '3rdparty': { extensions: { [computer.id]: told } } });

  async function isManagedBy(organisation: string): Promise<void> {
    const page = await openExtensionPage(browser, 'options.html');
    await until(organisation, async () =>
      (await page.evaluate<string>('document.body.innerText')).includes(`Managed by ${organisation}`),
    );
    await page.close();
  }

  function checked(): { says: string; faults: string } {
    const [{ says, faults } = { says: [], faults: [] }] = checkPath(computer.folder, computer.id);
    return {
      says: says.join('\n'),
      faults: faults.map(({ file, message }) => `${file}: ${message}`).join('\n'),
    };
  }

  test('the last by name counts, setting by setting, whatever it ends in', async () => {
    for (const [file, organisation, seen] of [
      ['a.json', 'Earlier Ltd', 'Acme Ltd'],
      ['Z.json', 'Capital Ltd', 'Acme Ltd'],
      ['c.json', '{"cut', 'Acme Ltd'],
      ['before-you-rate.json~', 'Backup Ltd', 'Backup Ltd'],
      ['z.off', 'Later Ltd', 'Later Ltd'],
    ] as const) {
      computer.lay(
        file,
        organisation.startsWith('{') ? organisation : settings({ organisationName: organisation }),
      );
      await isManagedBy(seen);
      expect(checked().says, file).toContain(`Organisation name: ${seen}.`);
    }
    expect(checked().faults).toMatch(/c\.json: Not JSON.*skip the whole file/);
    expect(checked().faults).toContain('expected in one: only that of z.off, the last by name, counts.');
    computer.lay('y.json', settings({ language: 'en-US' }));
    await isManagedBy('Later Ltd');
  });

  test('ExtensionSettings of the last file takes ours away, unless the two are put together', async () => {
    computer.lay('zz.json', JSON.stringify({ ExtensionSettings: { '*': { installation_mode: 'blocked' } } }));
    await extensionRuns(browser, computer.id, false);
    expect(checked().faults).toContain('“ExtensionSettings”: found in before-you-rate.json and zz.json');
    expect(checked().faults).toContain('It does not install the extension');
    computer.lay(
      'b.json',
      JSON.stringify({ PolicyDictionaryMultipleSourceMergeList: ['ExtensionSettings'] }),
    );
    await extensionRuns(browser, computer.id, true);
    expect(checked().faults).not.toContain('ExtensionSettings');
  });
});
