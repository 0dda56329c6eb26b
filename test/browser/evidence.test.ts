import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import about from '../../package.json' with { type: 'json' };
import type { TestBrowser } from '../driver/browsers.ts';
import { extensionRuns } from '../driver/extensionState.ts';
import { type RolledOut, rollOut } from '../driver/rolledOut.ts';
import { account, type Standin, startStandin } from '../standin/index.ts';

// The script for monitoring reads what real browsers wrote.
const name = inject('browserName');
const SCRIPT = new URL('../../assets/evidence.sh', import.meta.url).pathname;
let standin: Standin;
let computer: RolledOut;
let browser: TestBrowser;

beforeAll(async () => {
  standin = await startStandin(account('max'));
  computer = await rollOut(name, standin.port);
  computer.roll({});
  browser = await computer.start();
});
afterAll(async () => {
  await browser?.close().catch(() => undefined);
  await computer?.close();
  await standin?.close();
});

function evidence(id = computer.id, policies = computer.folder): { code: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync('sh', [SCRIPT, id, computer.profile, policies], {
    encoding: 'utf8',
  });
  return { code: status, text: `${stdout}${stderr}` };
}

test('installed, switched on, under a policy; and what is missing has a code of its own', async () => {
  await expect.poll(() => evidence().code, { timeout: 30_000, interval: 500 }).toBe(0);
  expect(evidence().text).toMatch(
    new RegExp(`version=${about.version.replaceAll('.', '\\.')}\\S* enabled=yes policy=${computer.folder}`),
  );
  expect(evidence(undefined, '/nowhere').code).toBe(1);
  if (name === 'chromium') expect(evidence('p'.repeat(32)).code).toBe(2);
});

test.runIf(name === 'chromium')('switched off by a policy: said so', async () => {
  computer.rollEdited(({ ExtensionSettings }) =>
    Object.assign(ExtensionSettings, { '*': { allowed_types: ['theme'] } }),
  );
  await extensionRuns(browser, computer.id, false);
  await browser.close();
  expect(evidence()).toMatchObject({ code: 3, text: expect.stringContaining('enabled=no') });
});

test('a folder without a profile', () => {
  expect(spawnSync('sh', [SCRIPT, computer.id, computer.folder, '/nowhere']).status).toBe(4);
});
