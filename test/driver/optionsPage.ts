import { afterEach } from 'vitest';
import type { ManagedValues } from '../../lib/policy/schema.ts';
import { readManaged } from '../../lib/policy/validate.ts';
import { type ExtensionPage, openExtensionPage } from './extensionPage.ts';
import type { Stage } from './stage.ts';
import { until } from './waiting.ts';

/** The options page, from which the store is written the way the background writes it; forgotten after each test. */
export function useOptions(stage: Stage) {
  let page: ExtensionPage | undefined;
  afterEach(async () => {
    await page?.evaluate('chrome.storage.local.clear()');
    await page?.close();
    page = undefined;
  });
  const openOptions = async (): Promise<ExtensionPage> => {
    if (page) return page;
    const opened = await openExtensionPage(stage.browser, 'options.html');
    page = opened;
    await until('the options page', () => opened.evaluate(`!!document.querySelector('h1')`));
    // Until the background knows that no policy is installed it would take ours away.
    await opened.evaluate(`chrome.runtime.sendMessage({ type: 'settle' })`);
    return opened;
  };
  const keep = async (items: Record<string, unknown>): Promise<void> => {
    const opened = await openOptions();
    await opened.evaluate(`chrome.storage.local.set(${JSON.stringify(items)})`);
  };
  return {
    /** The page, where it is open. */
    options: () => page,
    openOptions,
    /** Writes these items. */
    keep,
    /** Writes a policy as the background keeps it. */
    install: (values: ManagedValues) => keep({ policy: readManaged(values) }),
  };
}
