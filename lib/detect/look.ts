import type { PageAddress } from '../claude/addresses.ts';
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
