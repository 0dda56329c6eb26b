import { browser } from 'wxt/browser';
import type { View } from '../../components/popup/view.ts';
import { type Site, siteAt } from '../../lib/claude/site.ts';
import { hasSiteAccess } from '../../lib/memory/siteAccess.ts';
import type { StatusAnswer } from '../../lib/tab/messages.ts';

/** The tab in front; where this page is a tab of its own, the place of Claude's that was in front last. */
async function tabInQuestion() {
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  if (front?.url?.split('#')[0] !== location.href.split('#')[0]) return front;
  // Without a permission for their hosts, only claude.ai's tabs tell their address.
  const tabs = (await browser.tabs.query({})).filter(({ url }) => siteAt(url) !== 'elsewhere');
  return tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

/** What is said of a place where no script of ours runs. */
export function placeView(site: Exclude<Site, 'claude'>): View {
  return site === 'elsewhere' ? { kind: 'elsewhere' } : { kind: 'place', place: site };
}

/** How long a page may take to answer, in milliseconds; a tab whose frames all keep silent never says so. */
const PATIENCE = 1500;

/** Asks a tab's own page, or whatever frame of it is claude.ai's. */
async function statusOf(
  tabId: number | undefined,
  frame?: { frameId: number },
): Promise<StatusAnswer | undefined> {
  // A number that can be no tab's makes the browser throw, where others reject.
  if (tabId === undefined || tabId < 0) return undefined;
  const silence = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  const asked = browser.tabs.sendMessage(tabId, { type: 'status' }, frame ?? {});
  return Promise.race([asked.catch(() => undefined), silence]);
}

/** What the popup can say of the tab it was opened over; a claude.ai tab that does not answer has no script of ours. */
export async function tabView(): Promise<View> {
  const tab = await tabInQuestion();
  const site = siteAt(tab?.url);
  if (site !== 'claude' && site !== 'elsewhere') return placeView(site);
  if (!(await hasSiteAccess())) return { kind: 'no-access' };
  const status = await statusOf(tab?.id, site === 'claude' ? { frameId: 0 } : undefined);
  if (status) return { kind: 'claude', status, isPrivate: tab?.incognito === true };
  return site === 'claude' ? { kind: 'not-running' } : placeView(site);
}
