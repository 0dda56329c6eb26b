import { browser } from 'wxt/browser';
import { whileWaiting } from '../policy/merge.ts';
import type { Policy } from '../policy/policy.ts';
import { isRecord } from '../values/problem.ts';
import { askBackground, askUntilAnswered } from './asking.ts';
import { SETTLE } from './settle.ts';
import { readStored, type Stored, UNREAD, UNREADABLE } from './stored.ts';
import { choicesIn, isChoice, isUnkeptChanged, type KeepRequest } from './unkept.ts';

/** A live copy of `storage.local`, so that nothing has to be awaited when a rating is pressed. */
export interface Memory {
  /** Checked content as of now; strict defaults until the first read settled. */
  readonly stored: Stored;
  /** What governs now: never looser than a warning until the background has settled the organisation's policy. */
  readonly policy: Policy;
  /** Settles with true once it is known whether an organisation's policy is installed, and which. */
  settle(): Promise<boolean>;
  /** False until the first read settled; then `stored` is what the store holds. */
  readonly isRead: boolean;
  /** Whether a choice could not be saved: `unkept` holds until the browser is closed, `lost` does not hold. */
  readonly fault: 'none' | 'unkept' | 'lost';
  /** Calls back after the first read, which is never over before the caller's turn is, and after every change. */
  onChange(listener: () => void): void;
  /** Takes keys away, and never hurts the page either. */
  remove(keys: string[]): Promise<void>;
  /** Writes one key and says whether that worked; a failing write never hurts the page. */
  write(key: string, value: unknown): Promise<boolean>;
}

/**
 * Opens the live copy, until the signal ends it.
 * @param isPrivate in a private window: what is written stays in this copy, and is gone with its page.
 */
export function openMemory(signal: AbortSignal, isPrivate = false): Memory {
  const area = browser.storage.local;
  const listeners: (() => void)[] = [];
  const tell = () => {
    for (const listener of listeners) listener();
  };
  let items: Record<string, unknown> = {};
  /** What this page keeps to itself. */
  const own: Record<string, unknown> = {};
  /** What the store could not keep. */
  let unkept: Record<string, unknown> = {};
  let isLost = false;
  let stored = UNREAD;
  let isRead = false;
  let isSettled = false;
  let settling: Promise<boolean> | undefined;
  const take = (next: Record<string, unknown>) => {
    items = next;
    stored = readStored({ ...items, ...unkept, ...own });
    tell();
  };
  const read = (found: Record<string, unknown>) => {
    isRead = true;
    take(found);
  };
  const askSettled = async (): Promise<boolean> => {
    const answer = await askUntilAnswered(SETTLE);
    if (!isRecord(answer)) return false;
    unkept = choicesIn(answer);
    // Read anew, because the answer may arrive before the event that tells of what it rests on.
    const found = await area.get().catch(() => undefined);
    isSettled = found !== undefined;
    if (found) read(found);
    return isSettled;
  };
  // The background may be away, or not know yet: the next change of the store, and whoever waits for it, ask again.
  const settle = async (): Promise<boolean> => {
    if (isSettled) return true;
    settling ??= askSettled().finally(() => {
      settling = undefined;
    });
    return settling;
  };

  const onChanged = (changes: Record<string, { newValue?: unknown }>, areaName: string) => {
    if (areaName !== 'local') return;
    // A change alone is not what the store holds.
    if (!isRead) void area.get().then(read, () => undefined);
    else follow(changes);
    void settle();
  };
  const follow = (changes: Record<string, { newValue?: unknown }>) => {
    const next = { ...items };
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (newValue === undefined) delete next[key];
      else next[key] = newValue;
    }
    take(next);
  };
  const onMessage = (message: unknown) => {
    if (isUnkeptChanged(message)) void askSettled();
  };
  browser.storage.onChanged.addListener(onChanged);
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    browser.storage.onChanged.removeListener(onChanged);
    browser.runtime.onMessage.removeListener(onMessage);
  });

  void area.get().then(read, () => {
    if (isRead) return;
    stored = UNREADABLE;
    tell();
  });
  /** Has a choice kept beside the store, or forgotten there where the store has it. */
  const keepBeside = async (key: string, value?: unknown): Promise<void> => {
    const message: KeepRequest = { type: 'keep', key, value };
    const isKept = (await askBackground(message)) === true;
    isLost = !isKept && value !== undefined;
    const { [key]: _, ...others } = unkept;
    unkept = isKept && value !== undefined ? { ...others, [key]: value } : others;
    take(items);
  };

  void settle();
  return {
    settle,
    get stored() {
      return stored;
    },
    get policy() {
      return isSettled ? stored.policy : whileWaiting(stored.policy);
    },
    get isRead() {
      return isRead;
    },
    get fault() {
      if (isLost) return 'lost';
      return Object.keys(unkept).length > 0 ? 'unkept' : 'none';
    },
    onChange: (listener) => void listeners.push(listener),
    // Of an extension that is gone the store itself throws (Chromium 156).
    async remove(keys) {
      try {
        await area.remove(keys);
      } catch {
        // Nothing here depends on it.
      }
      for (const key of keys) if (key in unkept) await keepBeside(key);
    },
    async write(key, value) {
      if (isPrivate) {
        own[key] = value;
        if (isRead) take(items);
        return true;
      }
      try {
        await area.set({ [key]: value });
      } catch {
        if (isChoice(key)) await keepBeside(key, value);
        return false;
      }
      if (key in unkept) await keepBeside(key);
      // Known at once, so that whoever writes next builds on it; the event may come later.
      if (isRead) take({ ...items, [key]: value });
      return true;
    },
  };
}
