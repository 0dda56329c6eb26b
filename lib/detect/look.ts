import { isAccountSettings, type PageAddress } from '../claude/addresses.ts';
import { SELECTORS } from '../claude/selectors.ts';
import type { Training } from '../terms/plan.ts';
import { type AccountOnPage, accountOn } from './account.ts';
import { trainingOn } from './training.ts';

/** What one look at the page showed; `unknown` parts were not seen. */
export interface Look extends AccountOnPage {
  training: Training;
}

/** One look at the page: everything it shows of the account and the training setting at this moment. */
export function lookAt(root: Document, address: PageAddress): Look {
  return { ...accountOn(root, address), training: trainingOn(root, address) };
}

/** A look that saw nothing. */
export const NOTHING_SEEN: Look = {
  plan: 'unknown',
  terms: 'unknown',
  email: 'unknown',
  settingsEmail: 'unknown',
  organisation: 'unknown',
  training: 'unknown',
  role: 'unknown',
};

/**
 * Calls back when a part that tells something is drawn or switched (the names in `assets/appear.css`).
 * No observer, no timer: the browser announces the element itself.
 */
export function onAppear(signal: AbortSignal, callback: (element: Element) => void): void {
  const heard = (event: AnimationEvent) => {
    const isOurs = event.isTrusted && event.animationName.startsWith('before-you-rate-');
    if (isOurs && event.target instanceof Element) callback(event.target);
  };
  document.addEventListener('animationstart', heard, { capture: true, signal });
}

/**
 * Calls back when something is drawn on the account settings, whose rows have no mark by which the browser could
 * announce them, and may come late. Only pages of the settings are observed, and none of them once it was left.
 */
export function onAccountSettings(signal: AbortSignal, callback: () => void): void {
  let link: Element | undefined;
  const observer = new MutationObserver(() => {
    if (!link?.isConnected) observer.disconnect();
    else if (isAccountSettings(location)) callback();
  });
  onAppear(signal, (element) => {
    const page = element.matches(SELECTORS.settingsNavigation) && element.closest('main, [role="main"]');
    if (!page) return;
    link = element;
    observer.disconnect();
    observer.observe(page, { childList: true, characterData: true, subtree: true });
  });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Calls back in the frame that is being drawn, once, however often it was asked for. */
export function oncePerFrame(callback: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      callback();
    });
  };
}
