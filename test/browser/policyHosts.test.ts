import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openChat } from '../driver/chat.ts';
import { rollOut } from '../driver/rolledOut.ts';
import { account, type Standin, startStandin } from '../standin/index.ts';

// Whom `runtime_blocked_hosts` of `*` reaches: `--check` says what is seen here.
const name = inject('browserName');
let standin: Standin;

beforeAll(async () => {
  standin = await startStandin(account('max'));
});
afterAll(async () => {
  await standin?.close();
});

/** What a press on a thumb brings up: our overlay's title, or that of claude.ai's own dialog. */
async function pressed(isAllowed: boolean): Promise<string | undefined> {
  const computer = await rollOut(name, standin.port);
  computer.rollEdited(({ ExtensionSettings }, id) => {
    ExtensionSettings['*'] = { runtime_blocked_hosts: ['*://*'] };
    if (!isAllowed) delete ExtensionSettings[id]?.runtime_allowed_hosts;
  });
  const browser = await computer.start();
  try {
    const chat = await openChat(browser);
    await chat.thumb('down');
    await chat.page.bringToFront();
    await chat.press('down');
    return await Promise.any([chat.title(), chat.ownDialog()]);
  } finally {
    await browser.close();
    await computer.close();
  }
}

const OURS = 'Before you give a thumbs-down';
const THEIRS = 'Give negative feedback';

test('with claude.ai in its own entry it is held', async () => {
  expect(await pressed(true)).toBe(OURS);
});

test('without, Chromium holds it all the same, and Firefox does not', async () => {
  expect(await pressed(false)).toBe(name === 'chromium' ? OURS : THEIRS);
});
