import { browser } from 'wxt/browser';
import { closeAllNetworkGates } from './networkGate.ts';
import { guardOpenTabs } from './openTabs.ts';

/** In `storage.session`, which ends with the browser's session, and when the extension is updated or switched off. */
const BEGUN_KEY = 'begun';

async function hasBegun(): Promise<boolean> {
  const kept = await browser.storage.session.get(BEGUN_KEY).catch(() => ({}) as Record<string, unknown>);
  return kept[BEGUN_KEY] === true;
}

/**
 * Begins anew where the extension itself does, not where its worker merely wakes: rules of the session outlive its
 * being switched off (Chromium 156), while the tabs that were given them have no script of ours any more.
 */
export interface Beginning {
  /** Settles once no acknowledgement from before is left. */
  closed: Promise<void>;
  /** Begins, whatever is kept: after an installation or update. */
  anew(): void;
}

/** Looks whether this start of the worker is a beginning. */
export function beginOnce(): Beginning {
  let closing: Promise<void> | undefined;
  const begin = () => {
    closing ??= closeAllNetworkGates().then(async () => {
      await browser.storage.session.set({ [BEGUN_KEY]: true }).catch(() => undefined);
      void guardOpenTabs();
    });
    return closing;
  };
  return {
    closed: hasBegun().then((is) => (is ? closing : begin())),
    anew: () => void begin(),
  };
}
