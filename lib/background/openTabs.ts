import { browser } from 'wxt/browser';
import { EVERY_PAGE } from '../claude/addresses.ts';
import { hasGate } from '../gate/gate.ts';

/** In the order in which a page loads them: what holds, then what notices. */
const SCRIPTS = ['/content-scripts/gate.js', '/content-scripts/notice.js'] as const;
/** In the page's world; a page that took `fetch` aside before is held by the other layers. */
const GUARD = '/content-scripts/guard.js';
const STYLES = '/content-scripts/notice.css';

async function isGuarded(tabId: number): Promise<boolean> {
  const [main] = await browser.scripting.executeScript({ target: { tabId }, func: hasGate });
  return main?.result === true;
}

async function guardTab(tabId: number, isAnew: boolean): Promise<void> {
  // A tab that is only now loading, as at the browser's start, gets its scripts by the manifest.
  if (!isAnew && (await isGuarded(tabId))) return;
  const target = { tabId };
  await Promise.allSettled([
    browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [GUARD], world: 'MAIN' }),
    browser.scripting.insertCSS({ target, files: [STYLES] }),
    browser.scripting.executeScript({ target, files: [...SCRIPTS] }),
  ]);
}

/**
 * Arms the gate in claude.ai tabs that have none: open before the extension was installed, updated or allowed there.
 * @param isAnew also in those that have one, which then begin again.
 */
export async function guardOpenTabs(isAnew = false): Promise<void> {
  const tabs = await browser.tabs.query({ url: EVERY_PAGE });
  // A tab that is being closed or shows an error page refuses; the others are guarded all the same.
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [guardTab(id, isAnew)])));
}
