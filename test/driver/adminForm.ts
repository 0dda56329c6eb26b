import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { DEFAULT_ROLLOUT, type Rollout } from '../../lib/rollout/rollout.ts';
import type { TargetName } from '../../lib/rollout/targets.ts';
import { type PlainBrowser, STATIC_PAGE } from './adminPage.ts';

export const ID = 'abcdefghijklmnopabcdefghijklmnop';
export const UPDATE_URL = 'https://extensions.acme.example/update.xml';

/** Opens the administrator's page, by default from its file. */
export async function openForm(browser: PlainBrowser, url = pathToFileURL(STATIC_PAGE).href): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(url);
  await page.waitForSelector('#organisationName');
  return page;
}

export async function type(page: Page, id: string, text: string): Promise<void> {
  await page.focus(`#${id}`);
  await page.keyboard.type(text);
}

export const choose = (page: Page, name: string, value: string) =>
  page.evaluate(`document.querySelector('input[name="${name}"][value="${value}"]').click()`);
export const target = (page: Page, name: TargetName) => page.select('#target', name);
export const text = (page: Page, selector: string) =>
  page.evaluate(`document.querySelector('${selector}')?.textContent ?? ''`) as Promise<string>;
/** What the overlay in the preview says. */
export const overlay = (page: Page) =>
  page.evaluate(
    `document.querySelector('.overlay')?.shadowRoot.querySelector('dialog').innerText ?? ''`,
  ) as Promise<string>;

/** Fills in what `ROLLOUT` says. */
export async function fillIn(page: Page): Promise<void> {
  await type(page, 'organisationName', 'Acme & Söhne');
  await type(page, 'workEmailDomains', 'acme.example\nacme.test');
  await choose(page, 'feedbackOnPersonalPlanAtWork', 'block');
  await choose(page, 'requireTick', 'true');
  await type(page, 'updateUrl', UPDATE_URL);
  await type(page, 'chromiumId', ID);
}

export const ROLLOUT: Rollout = {
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
