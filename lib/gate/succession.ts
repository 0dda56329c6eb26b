import { OUR_ELEMENT } from '../values/ourElement.ts';
import type { Gate } from './gate.ts';

const NEWER = 'before-you-rate-newer';

/**
 * True once the extension was updated or removed. In Chromium (seen in 156) its scripts live on in open tabs, in a
 * world that no later script of ours shares, and can reach nothing any more; Firefox ends them.
 */
export function isOrphaned(): boolean {
  const { chrome } = globalThis as { chrome?: { runtime?: { id?: string } } };
  return chrome?.runtime?.id === undefined;
}

/**
 * Ends the gates of this tab that an update has left behind, which would hold what the new one lets through. Anybody
 * may send this event; a gate whose extension is alive does not heed it.
 */
export function succeedOrphans(gate: Gate): void {
  document.dispatchEvent(new Event(NEWER));
  // Firefox has ended the older scripts, not what they drew.
  for (const left of document.querySelectorAll(`html > ${OUR_ELEMENT}`)) left.remove();
  document.addEventListener(NEWER, () => isOrphaned() && gate.retire(), { signal: gate.signal });
}
