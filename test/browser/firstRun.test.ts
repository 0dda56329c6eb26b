import { expect, test } from 'vitest';
import { openExtensionPage } from '../driver/extensionPage.ts';
import { useStage } from '../driver/stage.ts';
import { until } from '../driver/waiting.ts';
import { account } from '../standin/index.ts';

const stage = useStage();
const TABS = `chrome.tabs.query({ url: chrome.runtime.getURL('first-run.html') })`;

test('it opens once, in a tab of its own behind claude.ai, and asks the one question', async () => {
  const chat = await stage.chat(account('max'));
  await chat.thumb('up');
  const page = await openExtensionPage(stage.browser, 'first-run.html');
  const others = () =>
    page.evaluate<boolean[]>(`(async () => {
      const own = await chrome.tabs.getCurrent();
      return (await ${TABS}).filter(({ id }) => id !== own.id).map(({ active }) => active);
    })()`);
  // On a fresh profile Chromium may tell of a policy for 5 seconds.
  await until('the page that installation opened', async () => (await others()).length > 0);
  expect(await others()).toEqual([false]);

  const words = () => page.evaluate<string>('document.body.innerText');
  expect(await words()).toContain('not affiliated with Anthropic');
  expect(await page.evaluate(`document.querySelectorAll('.what li').length`)).toBe(3);
  expect(await words()).not.toContain('You can close this page.');
  await page.evaluate(`document.querySelectorAll('input[type=radio]')[0].click()`);
  await expect.poll(words).toContain('You can close this page.');
  expect(await page.evaluate(`chrome.storage.local.get().then(({ settings }) => settings.answer)`)).toBe(
    'work',
  );
  await page.close();
});
