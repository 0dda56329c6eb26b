import { browser } from 'wxt/browser';
// By name, so that the other groups stay out of what wakes for a message.
import { badge } from '../../assets/locales/en.json';
import { readStored, SETTINGS_KEY } from '../memory/stored.ts';
import { POLICY_KEY } from '../policy/copy.ts';
import type { BadgeState } from '../tab/messages.ts';
import { ownLanguage } from '../texts/language.ts';
import { translations } from '../texts/translations.ts';

const catalogue = translations({ badge });

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
  const { policy } = readStored(await browser.storage.local.get([SETTINGS_KEY, POLICY_KEY]));
  const t = catalogue(ownLanguage(policy.language));
  const title = t(`badge.${state}`);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => undefined);
}
