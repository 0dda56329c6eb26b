import { browser } from 'wxt/browser';
import { readGoverning } from '../memory/governing.ts';
import type { RecordStore } from '../memory/recordStore.ts';
import type { Entry } from '../record/entry.ts';
import { policyHash } from '../record/policyHash.ts';
import type { RecordMessage } from '../tab/recordMessage.ts';

/** In `storage.session`: the last that was to be kept could not be. */
export const RECORD_FAULT = 'recordFault';

/** Where a message came from, as far as the record needs to know. */
interface Sender {
  tab?: { incognito?: boolean } | undefined;
}

/**
 * Keeps in the record what a tab tells, as far as policy and person let it; nothing of a private window.
 * @param now epoch milliseconds of this moment.
 * @returns the number of a new entry, else false. Never rejects: a rating does not depend on its record.
 */
export async function keepInRecord(
  store: RecordStore,
  message: RecordMessage,
  sender: Sender,
  now: number,
): Promise<number | false> {
  if (sender.tab?.incognito) return false;
  try {
    const { policy, managed } = await readGoverning();
    if (message.said === 'outcome') {
      await store.settle(message.id, message.outcome, policy.keepRecord === 'full');
      return false;
    }
    if (message.said === 'no' && policy.keepRecord !== 'off') await store.decline();
    if (message.said === 'no' || policy.keepRecord !== 'full') return false;
    const at = new Date(now).toISOString();
    const entry: Entry = {
      at,
      acknowledgedAt: at,
      outcome: 'unknown',
      version: browser.runtime.getManifest().version,
      policy: await policyHash(policy, managed),
      ...message.entry,
    };
    return await store.add(entry);
  } catch {
    await browser.storage.session.set({ [RECORD_FAULT]: true }).catch(() => undefined);
    return false;
  }
}
