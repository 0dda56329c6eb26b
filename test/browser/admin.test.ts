import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { runPolicy } from '../../lib/commands/policy.ts';
import { bytesOf } from '../../lib/rollout/rollout.ts';
import { TARGET_NAMES, TARGETS } from '../../lib/rollout/targets.ts';
import {
  choose,
  fillIn,
  ID,
  openForm,
  overlay,
  ROLLOUT,
  target,
  text,
  type,
  UPDATE_URL,
} from '../driver/adminForm.ts';
import { launchPlain, type PlainBrowser } from '../driver/adminPage.ts';
import { until } from '../driver/waiting.ts';

const XPI_URL = 'https://extensions.acme.example/before-you-rate.xpi';

let browser: PlainBrowser;
beforeAll(async () => {
  browser = await launchPlain(inject('browserName'));
});
afterAll(() => browser.close());

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
    const page = await openForm(browser);
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
    const page = await openForm(browser);
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
    const page = await openForm(browser);
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
    const page = await openForm(browser);
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
    const page = await openForm(browser);
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
    const page = await openForm(browser);
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
