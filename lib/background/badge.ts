import { browser } from 'wxt/browser';
// By name, so that the other groups stay out of what wakes for a message.
import { badge } from '../../assets/locales/en.json';
import { readGoverning } from '../memory/governing.ts';
import type { BadgeState } from '../tab/messages.ts';
import { ownLanguage } from '../texts/language.ts';
import { translations } from '../texts/translations.ts';

const catalogue = translations({ en: { badge } });

const UNKNOWN = { text: '?', color: '#b45309' };
/** Never colour alone: each state has its own sign and title. */
const BADGES: Record<BadgeState, { text: string; color: string }> = {
  warn: { text: '!', color: '#b45309' },
  unknown: UNKNOWN,
  'no-terms': UNKNOWN,
  'no-audience': UNKNOWN,
  degraded: { text: '!!', color: '#b45309' },
  block: { text: '×', color: '#9f1239' },
  allow: { text: '', color: '#1f4b43' },
};

async function inOwnLanguage() {
  const { policy } = await readGoverning();
  return catalogue(ownLanguage(policy.language));
}

/** Says on every tab that nothing is held on claude.ai, or takes that back: the tabs' own badges go with it. */
export async function showSiteAccess(has: boolean): Promise<void> {
  const t = await inOwnLanguage();
  const tabs = await browser.tabs.query({});
  // Null, which the types leave out, gives a tab back to what holds everywhere.
  const text = null as unknown as string;
  const cleared = tabs.map(({ id: tabId }) => browser.action.setBadgeText({ tabId, text }));
  await Promise.allSettled([
    ...(has ? [] : cleared),
    browser.action.setBadgeText({ text: has ? '' : 'off' }),
    browser.action.setBadgeBackgroundColor({ color: BADGES.block.color }),
    browser.action.setTitle({ title: has ? 'Before You Rate' : t('badge.noAccess') }),
  ]);
}

/** Shows a claude.ai tab's state on the toolbar button; other tabs keep the plain button. */
export async function showBadge(tabId: number, state: BadgeState): Promise<void> {
  const { text, color } = BADGES[state];
  const title = (await inOwnLanguage())(`badge.${state}`);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => undefined);
}
