import { browser } from 'wxt/browser';
import { kindOf, type Problem } from '../memory/problem.ts';
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
  const texts = (key: Key): string[] => {
    const parsed = POLICY_SCHEMA.shape[key].safeParse(managed[key]);
    if (parsed.success) return parsed.data ?? [];
    problems.push({
      key,
      found: kindOf(managed[key]),
      expected: 'a list of at most 50 texts of 1 to 300 characters',
    });
    return [];
  };
  const extra = { names: texts('extraRatingNames'), selectors: texts('extraRatingSelectors') };
  for (const key of Object.keys(managed)) {
    if (!KEYS.includes(key as Key))
      problems.push({ key, found: 'a key nobody knows', expected: KEYS.join(', ') });
  }
  return { extra, problems };
}

/** Keeps the validated copy of the policy up to date; the background is the only reader of `storage.managed`. */
export async function followManaged(): Promise<void> {
  const refresh = async () => {
    // Firefox rejects where no policy is installed; Chrome gives an empty record.
    const managed = await browser.storage.managed.get().catch(() => ({}));
    const isNone = Object.keys(managed).length === 0;
    if (isNone) await browser.storage.local.remove(POLICY_KEY);
    else await browser.storage.local.set({ [POLICY_KEY]: readManaged(managed) });
  };
  browser.storage.onChanged.addListener((_changes, area) => void (area === 'managed' && refresh()));
  await refresh();
}
