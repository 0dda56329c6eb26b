import type { Page } from 'puppeteer-core';
import { GECKO_ID, type TestBrowser } from '../driver/browsers.ts';
import { inFirefoxWindow } from '../driver/extensionPage.ts';
import { type BrowserName, findInstalled } from '../driver/installed.ts';
import { makePolicyFolder, type PolicyFolder } from '../driver/policyFolder.ts';
import type { Action } from '../machine/yes.ts';

/** What the organisation asks for of every rating; `none`: it has installed no policy. */
export type PolicyChoice = Action | 'none';

const KEYS = [
  'feedbackOnPersonalPlanAtWork',
  'feedbackOnTeamOrEnterprise',
  'feedbackOnPersonalAccount',
  'feedbackOnUnknownAccount',
];
const FILE = 'managed/long.json';

function valuesOf(choice: PolicyChoice): Record<string, string> | undefined {
  return choice === 'none' ? undefined : Object.fromEntries(KEYS.map((key) => [key, choice]));
}

/** The policy folder that a browser is started with; Firefox reads its own at its start alone. */
export async function folderFor(name: BrowserName): Promise<PolicyFolder | undefined> {
  const executable = name === 'chromium' ? await findInstalled(name) : undefined;
  if (executable === undefined) return undefined;
  const folder = await makePolicyFolder(name, executable);
  // Looked for at the start alone.
  folder.write(FILE, '{}');
  return folder;
}

/** Chromium takes a changed file in by itself, some seconds later; its page of policies does so at once. */
async function inChromium(browser: TestBrowser, folder: PolicyFolder, choice: PolicyChoice): Promise<void> {
  const extensions = { [new URL(browser.origin).host]: valuesOf(choice) ?? {} };
  folder.write(FILE, JSON.stringify({ '3rdparty': { extensions } }));
  const page = await pageOfPolicies(browser);
  await page.evaluate(`chrome.send('reloadPolicies', ['reload'])`);
}

/** Opened once: it is a large page. */
async function pageOfPolicies({ browser }: TestBrowser): Promise<Page> {
  const address = 'chrome://policy/';
  const open = (await browser.pages()).find((page) => page.url() === address);
  if (open) return open;
  const page = await browser.newPage();
  await page.goto(address);
  return page;
}

/** What Firefox would have read at its start; the extension is told when it begins anew. */
async function inFirefox(browser: TestBrowser, choice: PolicyChoice): Promise<void> {
  const values = valuesOf(choice);
  const policies = JSON.stringify(values ? { [GECKO_ID]: values } : null);
  await inFirefoxWindow(
    browser,
    `{ const { EnterprisePoliciesManager } = ChromeUtils.importESModule('resource://gre/modules/EnterprisePoliciesParent.sys.mjs');
    EnterprisePoliciesManager.prototype.setExtensionPolicies(${policies}); } 0`,
  );
}

/**
 * Puts what an organisation asks for in the place of what it asked for before.
 * @returns true where the extension hears of it only once it begins anew.
 */
export async function askFor(
  browser: TestBrowser,
  folder: PolicyFolder | undefined,
  choice: PolicyChoice,
): Promise<boolean> {
  await (folder ? inChromium(browser, folder, choice) : inFirefox(browser, choice));
  return folder === undefined;
}

/** An expression for a page of the extension's: true once the background keeps this policy. */
export function isKept(choice: PolicyChoice): string {
  const asked = choice === 'none' ? 'undefined' : JSON.stringify(choice);
  return `chrome.storage.local.get('policy').then(({ policy }) => policy?.values?.${KEYS[0]} === ${asked})`;
}
