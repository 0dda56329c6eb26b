import { browser } from 'wxt/browser';
import { EVERY_PAGE } from '../claude/addresses.ts';
import { choicesIn, type KeepRequest, UNKEPT_CHANGED } from '../memory/unkept.ts';

/** In `storage.session`, which is held in memory: choices that the store could not keep, by their key. */
const UNKEPT_KEY = 'unkept';

/** What a person chose and the store could not keep; empty where that cannot be read either. */
export async function readUnkept(): Promise<Record<string, unknown>> {
  const kept = await browser.storage.session.get(UNKEPT_KEY).catch(() => ({}) as Record<string, unknown>);
  return choicesIn(kept[UNKEPT_KEY]);
}

/** Keeps a choice until the browser is closed, or forgets it, and has open tabs on claude.ai follow. */
export async function keepForSession({ key, value }: KeepRequest): Promise<boolean> {
  const { [key]: _, ...others } = await readUnkept();
  const choices = value === undefined ? others : { ...others, [key]: value };
  await browser.storage.session.set({ [UNKEPT_KEY]: choices });
  const tabs = await browser.tabs.query({ url: EVERY_PAGE });
  // A tab without our scripts has nobody to hear it.
  await Promise.allSettled(tabs.map(({ id = -1 }) => browser.tabs.sendMessage(id, UNKEPT_CHANGED)));
  return true;
}
