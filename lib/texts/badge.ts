import { browser } from 'wxt/browser';
import type { BadgeState } from '../messages.ts';
import { catalogue } from './catalogue.ts';

/** Never colour alone: each state has its own sign and title. */
const BADGES: Record<BadgeState, { text: string; color: string }> = {
  warn: { text: '!', color: '#b45309' },
  unknown: { text: '?', color: '#b45309' },
  degraded: { text: '!!', color: '#b45309' },
  block: { text: '×', color: '#9f1239' },
  allow: { text: '', color: '#1f4b43' },
};

/** Shows a claude.ai tab's state on the toolbar button; other tabs keep the plain button. */
export async function showBadge(tabId: number, state: BadgeState): Promise<void> {
  const { text, color } = BADGES[state];
  const title = catalogue(navigator.language)(`badge.${state}`);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => undefined);
}
