import type { Page } from 'puppeteer-core';
import { GECKO_ID, type TestBrowser } from './browsers.ts';
import { inFirefoxWindow } from './extensionPage.ts';
import { pause, until } from './waiting.ts';

/** Evaluates an expression on Chromium's own page of extensions, in which `id` is ours. */
export async function onExtensionsPage<T>(browser: TestBrowser, expression: string): Promise<T> {
  const page: Page = await browser.newPage();
  try {
    await page.goto('chrome://extensions');
    const id = new URL(browser.origin).host;
    return (await page.evaluate(`((id) => (${expression}))('${id}')`)) as T;
  } finally {
    await page.close();
  }
}

/** Switches the extension off or on, as a person does on the browser's page of extensions. */
export async function switchExtension(browser: TestBrowser, isOn: boolean): Promise<void> {
  if (browser.name === 'chromium') {
    await onExtensionsPage(browser, `chrome.management.setEnabled(id, ${isOn})`);
    return;
  }
  await inFirefoxWindow(
    browser,
    `{ const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    AddonManager.getAddonByID('${GECKO_ID}').then((addon) => addon.${isOn ? 'enable' : 'disable'}()); } 0`,
  );
  await until('the switch', async () => {
    const policy = `WebExtensionPolicy.getByID('${GECKO_ID}')`;
    const is = await inFirefoxWindow(browser, `!!${policy} && ${policy}.active`);
    return (is === true) === isOn;
  });
}

/** Switches it off and on again, in one visit to that page. */
export async function switchOffAndOn(browser: TestBrowser): Promise<void> {
  if (browser.name === 'chromium') {
    const switched = (isOn: boolean) => `chrome.management.setEnabled(id, ${isOn})`;
    await onExtensionsPage(browser, `${switched(false)}.then(() => ${switched(true)})`);
    return;
  }
  await switchExtension(browser, false);
  await switchExtension(browser, true);
}

/** Keeps the extension away from claude.ai, or lets it there again, as a person does in the browser. */
export async function allowSite(browser: TestBrowser, isAllowed: boolean): Promise<void> {
  if (browser.name === 'chromium') {
    const hostAccess = isAllowed ? 'ON_ALL_SITES' : 'ON_CLICK';
    await onExtensionsPage(
      browser,
      `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: '${hostAccess}' })`,
    );
    return;
  }
  await inFirefoxWindow(
    browser,
    `{ const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
    ExtensionPermissions.${isAllowed ? 'add' : 'remove'}('${GECKO_ID}',
      { permissions: [], origins: ['https://claude.ai/*'] }, extension); } 0`,
  );
}

/** Takes the extension away. */
export async function removeExtension(browser: TestBrowser): Promise<void> {
  if (browser.name === 'chromium') {
    const id = new URL(browser.origin).host;
    await browser.browser.uninstallExtension(id);
    return;
  }
  await inFirefoxWindow(
    browser,
    `{ const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    AddonManager.getAddonByID('${GECKO_ID}').then((addon) => addon.uninstall()); } 0`,
  );
  await until('the removal', async () =>
    inFirefoxWindow(browser, `!WebExtensionPolicy.getByID('${GECKO_ID}')`),
  );
}

/** Ends the extension's background, as a browser does with one that is idle, whatever it was doing. */
export async function endWorker(browser: TestBrowser): Promise<void> {
  if (browser.name === 'chromium') {
    const target = browser.browser
      .targets()
      .find((each) => each.type() === 'service_worker' && each.url().startsWith(browser.origin));
    const worker = await target?.worker().catch(() => undefined);
    await worker?.close().catch(() => undefined);
    await pause(5);
    return;
  }
  await inFirefoxWindow(
    browser,
    `{ WebExtensionPolicy.getByID('${GECKO_ID}').extension.terminateBackground({ ignoreDevToolsAttached: true }); } 0`,
  );
}

/** Lets the extension into private windows, as a person does on the browser's page of extensions. */
export async function allowPrivate(browser: TestBrowser): Promise<void> {
  if (browser.name === 'chromium') {
    // Begun again by this change, it stays off unless developer mode is on.
    await onExtensionsPage(
      browser,
      `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }).then(() =>
        chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true }))`,
    );
    return;
  }
  await inFirefoxWindow(
    browser,
    `{ const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    ExtensionPermissions.add('${GECKO_ID}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] }); } 0`,
  );
  // It is asked when the extension starts.
  await switchExtension(browser, false);
  await switchExtension(browser, true);
}
