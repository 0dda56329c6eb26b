import { expect, inject, test } from 'vitest';
import { account, startStandin } from '../standin/index.ts';
import { launchBrowser } from './browsers.ts';
import { openChat, pause } from './chat.ts';

test('tabs that were open before installation are guarded from then on', async () => {
  const standin = await startStandin(account('max'));
  const browser = await launchBrowser(inject('browserName'), { port: standin.port, bare: true });
  try {
    const chat = await openChat(browser);
    await chat.thumb('up');
    await browser.browser.installExtension(browser.extension);
    await pause(1500);
    await chat.press('up');
    await chat.overlay();
    expect(await chat.ownDialogs()).toEqual([]);
    expect(standin.ratings).toEqual([]);
  } finally {
    await browser.close();
    await standin.close();
  }
});
