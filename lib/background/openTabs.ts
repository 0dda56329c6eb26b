import { browser } from 'wxt/browser';
import { hasGate } from '../gate/gate.ts';

/** In the order in which a page loads them: what holds, then what notices. */
const SCRIPTS = ['/content-scripts/gate.js', '/content-scripts/notice.js'] as const;
/** In the page's world; a page that took `fetch` aside before is held by the other layers. */
const GUARD = '/content-scripts/guard.js';
const STYLES = '/content-scripts/notice.css';

/** The frames of a tab that have no gate, or all of claude.ai's there; throws where the tab lets nobody in. */
async function framesToGuard(tabId: number, isAnew: boolean): Promise<number[]> {
  const target = { tabId, allFrames: true };
  const frames = await browser.scripting.executeScript({ target, func: hasGate });
  // One that is only now loading, as at the browser's start, gets its scripts by the manifest.
  return frames.filter(({ result }) => isAnew || result !== true).map(({ frameId }) => frameId);
}

async function guardTab(tabId: number, isAnew: boolean): Promise<void> {
  const frameIds = await framesToGuard(tabId, isAnew);
  if (frameIds.length === 0) return;
  const target = { tabId, frameIds };
  await Promise.allSettled([
    browser.scripting.executeScript({ target, files: [GUARD], world: 'MAIN' }),
    browser.scripting.insertCSS({ target, files: [STYLES] }),
    browser.scripting.executeScript({ target, files: [...SCRIPTS] }),
  ]);
}

/**
 * Arms the gate in pages and frames of claude.ai that have none: open before the extension was installed, updated or
 * allowed there. Other sites may frame it: Firefox reaches those frames too, Chromium only those in tabs that show
 * claude.ai themselves (seen in 153 and 156).
 * @param isAnew also in those that have one, which then begin again.
 */
export async function guardOpenTabs(isAnew = false): Promise<void> {
  const tabs = await browser.tabs.query({});
  // A tab that is being closed, shows an error page or another site refuses; the others are guarded all the same.
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [guardTab(id, isAnew)])));
}
