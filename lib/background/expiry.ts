import { browser } from 'wxt/browser';
import type { RecordStore } from '../memory/recordStore.ts';
import { isSightings, unexpired } from '../memory/sighting.ts';
import { accountKey } from '../memory/stored.ts';

/** In `storage.session`: when what is too old was last looked for. */
const LOOKED_KEY = 'expiryLookedAt';
const A_DAY = 24 * 60 * 60 * 1000;

/**
 * Deletes what was seen of accounts so long ago that it says nothing any more, and what is older than the record
 * reaches, at most once a day. Sightings that cannot be read stay as they are: a part must not count because another
 * is gone. Never rejects; the next start tries again.
 * @param now epoch milliseconds of this moment.
 */
export async function forgetExpired(now: number, record: Pick<RecordStore, 'forgetOld'>): Promise<void> {
  const { local, session } = browser.storage;
  try {
    const { [LOOKED_KEY]: before } = await session.get(LOOKED_KEY);
    // A clock that was set back makes the last look one of the future.
    if (typeof before === 'number' && before <= now && now - before < A_DAY) return;
    for (const [key, sightings] of Object.entries(await local.get())) {
      if (!key.startsWith(accountKey('')) || !isSightings(sightings)) continue;
      const kept = unexpired(sightings, now);
      const count = Object.keys(kept).length;
      if (count === 0) await local.remove(key);
      else if (count < Object.keys(sightings).length) await local.set({ [key]: kept });
    }
    await record.forgetOld();
    await session.set({ [LOOKED_KEY]: now });
  } catch {
    // Nothing here depends on it: what is too old counts nowhere.
  }
}
