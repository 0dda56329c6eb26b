import { browser } from 'wxt/browser';
import type { Problem } from '../memory/problem.ts';
import { readTexts } from '../memory/settings.ts';
import { POLICY_KEY, type PolicyCopy } from '../memory/stored.ts';
import { POLICY_SCHEMA } from './schema.ts';

type Key = keyof typeof POLICY_SCHEMA.shape;
const KEYS = Object.keys(POLICY_SCHEMA.shape) as Key[];

/**
 * Checks a policy key by key: a bad one is named, the others hold.
 * @param managed what `storage.managed` gave.
 */
export function readManaged(managed: Record<string, unknown>): PolicyCopy {
  const problems: Problem[] = [];
  const extra = {
    names: readTexts('extraRatingNames' satisfies Key, managed.extraRatingNames, problems),
    selectors: readTexts('extraRatingSelectors' satisfies Key, managed.extraRatingSelectors, problems),
  };
  for (const key of Object.keys(managed)) {
    if (!KEYS.includes(key as Key))
      problems.push({ key, found: 'a key nobody knows', expected: KEYS.join(', ') });
  }
  return { extra, problems };
}

async function keep(managed: Record<string, unknown>): Promise<void> {
  if (Object.keys(managed).length === 0) await browser.storage.local.remove(POLICY_KEY);
  else await browser.storage.local.set({ [POLICY_KEY]: readManaged(managed) });
}

/** Keeps the validated copy of the policy up to date; the background is the only reader of `storage.managed`. */
export async function followManaged(): Promise<void> {
  const area = browser.storage.managed;
  browser.storage.onChanged.addListener(
    (_changes, name) => void (name === 'managed' && area.get().then(keep)),
  );
  try {
    const managed = await area.get();
    // At Chrome's start an empty policy may be one that is not loaded yet: the last known one holds until a change.
    if (Object.keys(managed).length > 0) await keep(managed);
  } catch {
    // Firefox rejects where no policy is installed, and has read it all where one is.
    await keep({});
  }
}
