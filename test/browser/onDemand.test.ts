import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, test } from 'vitest';
import en from '../../assets/locales/en.json' with { type: 'json' };
import { launchBrowser } from '../driver/browsers.ts';
import { openChat } from '../driver/chat.ts';
import { rest } from '../driver/rest.ts';
import { useStage } from '../driver/stage.ts';
import { pause } from '../driver/waiting.ts';
import { account, startStandin } from '../standin/index.ts';

const isChromium = inject('browserName') === 'chromium';

/** The files of the extension that have run in a page, in their order; only Chromium tells. */
async function filesRun(page: Page): Promise<() => string[]> {
  const session = await page.createCDPSession();
  const files: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => {
    const [, file] = /^chrome-extension:\/\/\w+\/(.+)$/.exec(url) ?? [];
    if (file) files.push(file);
  });
  await session.send('Debugger.enable');
  return () => files.toSorted();
}

describe.runIf(isChromium)('in a tab', () => {
  const stage = useStage();
  const ALWAYS = ['content-scripts/gate.js', 'content-scripts/guard.js', 'content-scripts/notice.js'];
  const NEEDED = [...ALWAYS, 'explain.js', 'texts/en.js'];

  test('what explains comes with the texts of one language when the pointer nears a bar, and once', async () => {
    const chat = await stage.chat(account('max'));
    const files = await filesRun(chat.page);
    await chat.thumb('up');
    await chat.page.mouse.move(640, 120);
    await pause(800);
    expect(files()).toEqual(ALWAYS);
    await chat.hover('up');
    await expect.poll(files).toEqual(NEEDED);
    await chat.hover('down');
    await chat.press('up');
    await chat.overlay();
    expect(files()).toEqual(NEEDED);
  });

  test.each(['Enter', 'touch'] as const)('or when the press itself comes from nowhere: %s', async (way) => {
    const chat = await stage.chat(account('max'));
    const files = await filesRun(chat.page);
    await chat.pressUntilHeld('up', way);
    expect(files()).toEqual(NEEDED);
  });
});

test('where what explains does not come, the rating stays held and a word says so; each press asks again', async () => {
  const standin = await startStandin(account('max'));
  const browser = await launchBrowser(inject('browserName'), { port: standin.port, bare: true });
  const broken = await mkdtemp(join(tmpdir(), 'before-you-rate-broken-'));
  try {
    await cp(browser.extension, broken, {
      recursive: true,
      filter: (path) => !path.endsWith('_metadata'),
    });
    await writeFile(join(broken, 'explain.js'), 'throw new Error("broken");\n');
    await browser.browser.installExtension(broken);
    await pause(800);
    const chat = await openChat(browser);
    await chat.thumb('up');
    await rest(chat.page, 400);
    for (const way of ['mouse', 'Enter'] as const) {
      await chat.press('up', way);
      const word = { role: 'alert', name: en.held.unexplained };
      await expect.poll(() => chat.perceive()).toEqual([expect.objectContaining(word)]);
      expect(await chat.ownDialogs()).toEqual([]);
    }
    // It lies in nobody's way for longer than the next press.
    await chat.page.mouse.click(640, 120);
    await expect.poll(() => chat.perceive()).toEqual([]);
    expect(standin.ratings).toEqual([]);
  } finally {
    await browser.close();
    await standin.close();
    await rm(broken, { recursive: true, force: true });
  }
});
