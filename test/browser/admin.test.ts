import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { runPolicy } from '../../lib/commands/policy.ts';
import { bytesOf, DEFAULT_ROLLOUT, type Rollout } from '../../lib/rollout/rollout.ts';
import { TARGET_NAMES, TARGETS, type TargetName } from '../../lib/rollout/targets.ts';
import { account } from '../standin/index.ts';
import { launchPlain, type PlainBrowser, STATIC_PAGE, servePage } from './adminPage.ts';
import { until } from './chat.ts';
import { openExtensionPage } from './extensionPage.ts';
import { useStage } from './stage.ts';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const UPDATE_URL = 'https://extensions.acme.example/update.xml';
const XPI_URL = 'https://extensions.acme.example/before-you-rate.xpi';

let browser: PlainBrowser;
beforeAll(async () => {
  browser = await launchPlain(inject('browserName'));
});
afterAll(() => browser.close());

async function open(url = pathToFileURL(STATIC_PAGE).href): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(url);
  await page.waitForSelector('#organisationName');
  return page;
}

async function type(page: Page, id: string, text: string): Promise<void> {
  await page.focus(`#${id}`);
  await page.keyboard.type(text);
}

const choose = (page: Page, name: string, value: string) =>
  page.evaluate(`document.querySelector('input[name="${name}"][value="${value}"]').click()`);
const target = (page: Page, name: TargetName) => page.select('#target', name);
const text = (page: Page, selector: string) =>
  page.evaluate(`document.querySelector('${selector}')?.textContent ?? ''`) as Promise<string>;
/** What the overlay in the preview says. */
const overlay = (page: Page) =>
  page.evaluate(
    `document.querySelector('.overlay')?.shadowRoot.querySelector('dialog').innerText ?? ''`,
  ) as Promise<string>;

async function fillIn(page: Page): Promise<void> {
  await type(page, 'organisationName', 'Acme & Söhne');
  await type(page, 'workEmailDomains', 'acme.example\nacme.test');
  await choose(page, 'feedbackOnPersonalPlanAtWork', 'block');
  await choose(page, 'requireTick', 'true');
  await type(page, 'updateUrl', UPDATE_URL);
  await type(page, 'chromiumId', ID);
}

const ROLLOUT: Rollout = {
  ...DEFAULT_ROLLOUT,
  chromiumId: ID,
  origin: { kind: 'self-hosted', updateUrl: UPDATE_URL, xpiUrl: '' },
  values: {
    organisationName: 'Acme & Söhne',
    workEmailDomains: ['acme.example', 'acme.test'],
    feedbackOnPersonalPlanAtWork: 'block',
    requireTick: true,
  },
};

/** Presses every button for a file and gives, by name, what would be saved, in base64. */
const HANDED_OUT = `(async () => {
  const made = {};
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let blob;
  URL.createObjectURL = (given) => { blob = given; return 'about:blank'; };
  HTMLAnchorElement.prototype.click = function () { made[this.download] = blob; };
  for (const button of document.querySelectorAll('.download')) button.click();
  Object.assign(URL, { createObjectURL });
  HTMLAnchorElement.prototype.click = click;
  for (const [name, blob] of Object.entries(made)) made[name] = new Uint8Array(await blob.arrayBuffer()).toBase64();
  return made;
})()`;

describe('the page from a file, in a browser without the extension', () => {
  test('what is filled in changes what people will see', async () => {
    const page = await open();
    await until('the overlay of nothing set', async () => (await overlay(page)).includes('Rate anyway'));
    await type(page, 'organisationName', 'Acme Ltd');
    await choose(page, 'feedbackOnPersonalPlanAtWork', 'block');
    await until('the block', async () => (await overlay(page)).includes('Acme Ltd does not allow ratings'));
    expect(await overlay(page)).not.toContain('Rate anyway');
    await choose(page, 'account', 'team');
    await until('another account', async () => (await overlay(page)).includes('Rate anyway'));
    await choose(page, 'feedbackOnTeamOrEnterprise', 'allow');
    await until('what passes', async () => (await text(page, '.passes')).includes('pass unasked'));
    expect(await overlay(page)).toBe('');
    await choose(page, 'account', 'personalPlanAtWork');
    await until('the block again', async () => (await overlay(page)).includes('Acme Ltd'));
    await page.close();
  });

  test('a file that is saved is the generator’s, byte for byte', async () => {
    const page = await open();
    await fillIn(page);
    for (const name of ['chrome-windows-reg', 'chrome-macos'] as const) {
      await target(page, name);
      const [file] = TARGETS[name].files(ROLLOUT);
      if (!file) throw new Error('no file');
      await until(file.name, async () => (await text(page, '.download')).includes(file.name));
      await page.click('.download');
      expect((await browser.downloaded(file.name)).equals(Buffer.from(bytesOf(file)))).toBe(true);
    }
    await page.close();
  });

  test('every file of every target is the one that the command line writes, and so are the steps', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'before-you-rate-admin-'));
    const values = Object.entries(ROLLOUT.values).flatMap(([key, value]) => ['--set', `${key}=${value}`]);
    const from = ['--id', ID, '--update-url', UPDATE_URL, '--xpi-url', XPI_URL];
    expect(runPolicy(['--target', 'all', '--out', folder, ...values, ...from]).code).toBe(0);
    const page = await open();
    await fillIn(page);
    await type(page, 'xpiUrl', XPI_URL);
    for (const name of TARGET_NAMES) {
      await target(page, name);
      const made = await page.evaluate(HANDED_OUT);
      expect(Object.keys(made as object).sort(), name).toEqual(readdirSync(join(folder, name)).sort());
      for (const [file, bytes] of Object.entries(made as Record<string, string>))
        expect(bytes, file).toBe(readFileSync(join(folder, name, file)).toString('base64'));
      const steps = await page.evaluate(
        `[...document.querySelectorAll('.files li')].map((li) => li.textContent)`,
      );
      expect(steps).toEqual(TARGETS[name].steps(ROLLOUT));
    }
    await page.close();
    rmSync(folder, { recursive: true });
  });

  test('while something is wrong it says so beside the field, and makes no file', async () => {
    const page = await open();
    await fillIn(page);
    await page.waitForSelector('.download');
    await type(page, 'guidanceUrl', 'javascript:alert(1)');
    await until('the message', async () => (await text(page, '#guidanceUrl-problem')).includes('https://'));
    expect(await page.evaluate(`document.getElementById('guidanceUrl').ariaInvalid`)).toBe('true');
    expect(await page.$('.download')).toBeNull();
    expect(await text(page, '.obstacles')).toContain('Link to your guidance');
    // The way back: the obstacle leads to the field.
    expect(await page.evaluate(`!!document.querySelector(document.querySelector('.obstacles a').hash)`)).toBe(
      true,
    );
    await page.evaluate(`(() => {
      const field = document.getElementById('guidanceUrl');
      field.value = '';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    })()`);
    await page.waitForSelector('.download');
    await target(page, 'firefox-linux');
    await until('what Firefox needs', async () => (await text(page, '.obstacles')).includes('.xpi'));
    await page.close();
  });

  test('by keyboard alone: every control is reached, and shows that it is', async () => {
    const page = await open();
    const reached = new Set<string>();
    for (let presses = 0; presses < 80 && !reached.has('end'); presses++) {
      await page.keyboard.press('Tab');
      const at = (await page.evaluate(`(() => {
        const { activeElement: element } = document;
        if (element === document.body) return ['end', true];
        const shown = element.type === 'radio' ? element.nextElementSibling : element;
        const isShown = getComputedStyle(shown).outlineStyle !== 'none' || element.matches('.overlay');
        return [element.id || element.name || element.className || element.hash || '', isShown];
      })()`)) as [string, boolean];
      expect(at[1], at[0]).toBe(true);
      reached.add(at[0]);
    }
    for (const name of [
      'organisationName',
      'feedbackOnTeamOrEnterprise',
      'language',
      'updateUrl',
      'account',
      'target',
    ]) {
      expect(reached).toContain(name);
    }
    await page.close();
  });

  test.each([360, 768, 1600])('%i pixels wide: nothing runs out of the window', async (width) => {
    const page = await open();
    await page.setViewport({ width, height: 800 });
    await fillIn(page);
    const over = (await page.evaluate(`(() => {
      const wide = [...document.querySelectorAll('main *')].filter((element) =>
        !element.closest('pre') && element.getClientRects().length > 0 &&
        (element.getBoundingClientRect().right > innerWidth + 1 || element.getBoundingClientRect().left < -1));
      return wide.map((element) => element.outerHTML.slice(0, 80));
    })()`)) as string[];
    expect(over).toEqual([]);
    await page.close();
  });
});

test('from a plain web server it asks for nothing but itself', async () => {
  const { url, asked, server } = await servePage();
  try {
    const page = await open(url);
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
