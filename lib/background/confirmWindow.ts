import { browser } from 'wxt/browser';
import { type Asking, hashOf } from '../tab/confirming.ts';

/** The overlay's own width, and the height of its longest text, in CSS pixels. */
const SIZE = { width: 540, height: 720 };

/** The window that asks for each frame; the one before is closed, for its question is over. */
const windows = new Map<string, number>();

/**
 * Opens the window in which a person answers for one tab or frame.
 * @returns false where the browser opened none.
 */
export async function openConfirmWindow(asking: Asking): Promise<boolean> {
  const frame = `${asking.tabId}.${asking.frameId}`;
  const before = windows.get(frame);
  const url = `${browser.runtime.getURL('/confirm.html')}${hashOf(asking)}`;
  const opened = await browser.windows.create({ url, type: 'popup', focused: true, ...SIZE });
  if (before !== undefined) await browser.windows.remove(before).catch(() => undefined);
  if (opened?.id === undefined) return false;
  windows.set(frame, opened.id);
  return true;
}
