import { browser } from 'wxt/browser';
import type { Policy } from '../policy/policy.ts';
import { policyOf, readStored, type Stored, UNREAD } from './stored.ts';

/** A live copy of `storage.local`, so that nothing has to be awaited when a rating is pressed. */
export interface Memory {
  /** Checked content as of now; strict defaults until the first read settled. */
  readonly stored: Stored;
  /** What governs as of now. */
  readonly policy: Policy;
  /** False until the first read settled; then `stored` is what the store holds. */
  readonly isRead: boolean;
  /** Takes keys away, and never hurts the page either. */
  remove(keys: string[]): Promise<void>;
  /** Writes one key and says whether that worked; a failing write never hurts the page. */
  write(key: string, value: unknown): Promise<boolean>;
}

/**
 * Opens the live copy.
 * @param onChange called after the first read and after every change of the store.
 */
export function openMemory(signal: AbortSignal, onChange: () => void): Memory {
  const area = browser.storage.local;
  let items: Record<string, unknown> = {};
  let stored = UNREAD;
  let isRead = false;
  const take = (next: Record<string, unknown>) => {
    items = next;
    stored = readStored(items);
    onChange();
  };

  const onChanged = (changes: Record<string, { newValue?: unknown }>, areaName: string) => {
    if (areaName !== 'local') return;
    const next = { ...items };
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (newValue === undefined) delete next[key];
      else next[key] = newValue;
    }
    take(next);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));

  void area.get().then((found) => {
    isRead = true;
    take(found);
  }, onChange);
  return {
    get stored() {
      return stored;
    },
    get policy() {
      return policyOf(stored.settings);
    },
    get isRead() {
      return isRead;
    },
    remove: (keys) => area.remove(keys).catch(() => undefined),
    write: (key, value) =>
      area.set({ [key]: value }).then(
        () => true,
        () => false,
      ),
  };
}
