import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { fillIn, openForm, target } from '../driver/adminForm.ts';
import { launchPlain, type PlainBrowser, servePage } from '../driver/adminPage.ts';
import { openExtensionPage } from '../driver/extensionPage.ts';
import { useStage } from '../driver/stage.ts';
import { until } from '../driver/waiting.ts';
import { account } from '../standin/index.ts';

let browser: PlainBrowser;
beforeAll(async () => {
  browser = await launchPlain(inject('browserName'));
});
afterAll(() => browser.close());

test('from a plain web server it asks for nothing but itself', async () => {
  const { url, asked, server } = await servePage();
  try {
    const page = await openForm(browser, url);
    await fillIn(page);
    await target(page, 'google-admin');
    await page.click('.download');
    expect(
      JSON.parse((await browser.downloaded('before-you-rate-google-admin.json')).toString()),
    ).toMatchObject({
      requireTick: { Value: true },
    });
    expect(asked.filter((path) => path !== '/favicon.ico')).toEqual(['/tools/admin.html']);
    await page.close();
  } finally {
    server.close();
  }
});

describe('in the extension', () => {
  const stage = useStage();

  test('the settings lead to the same page', async () => {
    await stage.chat(account('max'));
    const options = await openExtensionPage(stage.browser, 'options.html');
    await until('the settings', () => options.evaluate(`!!document.querySelector('a[href="admin.html"]')`));
    await options.close();
    const page = await openExtensionPage(stage.browser, 'admin.html');
    await until('the form', () => page.evaluate(`!!document.querySelector('#organisationName')`));
    await page.evaluate(
      `document.querySelector('input[name=feedbackOnPersonalPlanAtWork][value=block]').click()`,
    );
    const shown = () =>
      page.evaluate<string>(
        `document.querySelector('.overlay').shadowRoot.querySelector('dialog').innerText`,
      );
    await until('the block', async () => (await shown()).includes('Ratings are off here'));
    await page.close();
  });
});
