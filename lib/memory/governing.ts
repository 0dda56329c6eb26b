import { browser } from 'wxt/browser';
import { POLICY_KEY } from '../policy/copy.ts';
import { readStored, SETTINGS_KEY, type Stored } from './stored.ts';

/**
 * What governs this browser now, for a worker that wakes for one message: nothing of the accounts is read for it.
 * Rejects where the store cannot be read.
 */
export async function readGoverning(): Promise<Pick<Stored, 'policy' | 'managed'>> {
  return readStored(await browser.storage.local.get([SETTINGS_KEY, POLICY_KEY]));
}
