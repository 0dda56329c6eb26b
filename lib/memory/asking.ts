import { browser } from 'wxt/browser';

/** Asks the background; undefined where nobody answers, such as when the extension has left this tab behind. */
export async function askBackground(message: object): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

/** So often a question is asked before the background counts as out of reach: its worker may be ended at any moment. */
const TRIES = 4;

/**
 * After so many milliseconds a question is asked anew: the background takes 5,000 of them to be sure of the policy, and
 * once off and on again it may never answer what it was asked in between (Chromium 156, 2026-11-28).
 */
const PATIENCE = 15_000;

/**
 * Asks until there is an answer, since each question wakes a worker that was ended. Only for what may be done twice.
 * @param isStillWanted false gives up.
 */
export async function askUntilAnswered(message: object, isStillWanted = () => true): Promise<unknown> {
  for (let tries = 0; tries < TRIES && isStillWanted(); tries++) {
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    const answer = await Promise.race([askBackground(message), late]);
    if (answer !== undefined) return answer;
  }
  return undefined;
}
