import { browser } from 'wxt/browser';
import { readGoverning } from '../memory/governing.ts';

/** In front only of a person who has just installed this; a roll-out and a developer's reload take no focus. */
async function mayComeToFront(): Promise<boolean> {
  try {
    return (await browser.management.getSelf()).installType === 'normal';
  } catch {
    return false;
  }
}

/**
 * Opens the first-run page in a tab of its own, unless the organisation hides it.
 * @param settled false where its policy could not be learnt; then it may hide the page.
 */
export async function openFirstRunPage(settled: Promise<boolean>): Promise<void> {
  if (!(await settled)) return;
  const { policy } = await readGoverning();
  if (policy.hidesFirstRunPage) return;
  await browser.tabs.create({
    url: browser.runtime.getURL('/first-run.html'),
    active: await mayComeToFront(),
  });
}
