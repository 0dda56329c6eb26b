import type { RequestGateMessage } from '../tab/messages.ts';
import { isOrphaned } from './succession.ts';

/** The extension's own API, as far as the smallest script uses it. */
interface Runtime {
  sendMessage?(message: RequestGateMessage, answered: () => void): void;
  lastError?: unknown;
}

/** Stop this page's or frame's ratings. */
export const CLOSED: RequestGateMessage = { type: 'request-gate', isOpen: false };

/**
 * Runs this once the page is what its tab shows: at once, but for a prerendered one (Chromium) when it is entered. One
 * that an update has overtaken meanwhile is loaded anew: no newer gate is brought to where no tab looks yet, and ours
 * can ask nobody any more.
 */
export function whenActive(run: () => void): void {
  const isPrerendered = 'prerendering' in document && document.prerendering === true;
  const enter = () => (isOrphaned() ? location.reload() : run());
  if (isPrerendered) document.addEventListener('prerenderingchange', enter, { once: true });
  else run();
}

/**
 * Stops the ratings of this page or frame as its document begins: what the document before was given is over, also where it
 * could not say so itself because it crashed.
 */
export function closeForNewDocument(): void {
  const { runtime } = (globalThis as { chrome?: { runtime?: Runtime } }).chrome ?? {};
  // Asked for, so that a worker that does not answer leaves no error on the page's console.
  whenActive(() => runtime?.sendMessage?.(CLOSED, () => runtime.lastError));
}
