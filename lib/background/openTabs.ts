import { browser } from 'wxt/browser';
import { EVERY_PAGE } from '../claude/addresses.ts';

/** In the order in which a page loads them: what holds, then what notices. */
const SCRIPTS = ['/content-scripts/gate.js', '/content-scripts/notice.js'] as const;
/** In the page's world; a page that took `fetch` aside before is held by the other layers. */
const GUARD = '/content-scripts/guard.js';
const STYLES = '/content-scripts/notice.css';

/** Arms the gate in claude.ai tabs that were open before the extension was installed or updated. */
export async function guardOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: EVERY_PAGE });
  const guards = tabs.flatMap(({ id: tabId }) => {
    if (tabId === undefined) return [];
    const target = { tabId };
    return [
      browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [GUARD], world: 'MAIN' }),
      browser.scripting.insertCSS({ target, files: [STYLES] }),
      browser.scripting.executeScript({ target, files: [...SCRIPTS] }),
    ];
  });
  // A tab that is being closed or shows an error page refuses; the others are guarded all the same.
  await Promise.allSettled(guards);
}
