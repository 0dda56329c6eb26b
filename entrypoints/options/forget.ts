import { deleteDB } from 'idb';
import { browser } from 'wxt/browser';
import { RECORD_FAULT } from '../../lib/background/record.ts';
import { RECORD, type RecordStore } from '../../lib/memory/recordStore.ts';
import { KEYS_OF_ACCOUNT } from '../../lib/memory/stored.ts';

const PREFIXES = KEYS_OF_ACCOUNT.map((key) => key(''));

/**
 * Empties the record, and forgets every account that was seen and what was said of it; settings and policy stay.
 * @returns false where something could not be removed.
 */
export async function forgetEverything(record: RecordStore): Promise<boolean> {
  const forget = async () => {
    const kept = Object.keys(await browser.storage.local.get());
    await browser.storage.local.remove(
      kept.filter((key) => PREFIXES.some((prefix) => key.startsWith(prefix))),
    );
    await browser.storage.session.remove(RECORD_FAULT);
  };
  // A database that cannot be opened can be thrown away.
  const empty = () => record.clear().catch(() => deleteDB(RECORD));
  const outcomes = await Promise.allSettled([forget(), empty()]);
  return outcomes.every(({ status }) => status === 'fulfilled');
}
