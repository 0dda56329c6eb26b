import { expect, test } from 'vitest';
import type { ExtensionPage } from '../driver/extensionPage.ts';
import { useOptions } from '../driver/optionsPage.ts';
import { lines } from '../driver/popupPage.ts';
import { useStage } from '../driver/stage.ts';
import { until } from '../driver/waiting.ts';
import { account } from '../standin/index.ts';

const stage = useStage();
const { openOptions } = useOptions(stage);
const UNKEPT = 'Your browser could not save what you set. It holds until the browser is closed, not longer.';

/** Leaves no room in the store; Firefox knows no limit, so there every write fails. */
async function fill(page: ExtensionPage): Promise<void> {
  if (stage.browser.name === 'chromium') {
    await page.evaluate(`chrome.storage.local.getBytesInUse().then((used) =>
      chrome.storage.local.set({ junk: 'x'.repeat(chrome.storage.local.QUOTA_BYTES - used - 20) }))`);
    return;
  }
  await page.evaluate(`void (browser.storage.local.set = () => Promise.reject(new Error('disk full')))`);
}

const choose = (page: ExtensionPage, label: string) =>
  until('the choice', () =>
    page.evaluate<boolean>(`(() => {
      const found = [...document.querySelectorAll('label')].find((each) => each.textContent.includes('${label}'));
      found?.click();
      return !!found;
    })()`),
  );

test('a full store: what is set is said not to be saved, and holds in an open tab and a new one', async () => {
  const open = await stage.chat(account('max'));
  await open.thumb('up');
  const options = await openOptions();
  await fill(options);
  await choose(options, 'No, only personally');
  await until(UNKEPT, async () => (await lines(options)).includes(UNKEPT));
  for (const chat of [open, await stage.chat(account('max'))]) {
    await chat.page.bringToFront();
    await chat.press('up');
    // A personal account needs no tick.
    expect((await chat.overlay()).some(({ role }) => role === 'checkbox')).toBe(false);
    await chat.use('button', 'Don’t rate');
    await chat.noOverlay();
  }
});
