import { browser } from 'wxt/browser';
import { POLICY_KEY, type PolicyCopy } from '../policy/copy.ts';
import { TIMES_KEY, timesAfter } from '../policy/times.ts';
import { flagsOf, readManaged } from '../policy/validate.ts';
import { canonical } from '../values/canonical.ts';
import { isRecord } from '../values/problem.ts';

/**
 * How long an empty answer is doubted, in milliseconds. Chrome answers `{}` where no policy is installed, and also
 * where one is on its way to a fresh profile; a policy it has delivered once it remembers itself (Chromium 156). So
 * an empty answer counts when a second one, this much later, is empty too; a change event needs no second.
 */
const DOUBT = 5000;
/** In `storage.session`, which ends with the browser's session: the policy has been settled in it. */
const SETTLED_KEY = 'policySettled';

/** What `storage.managed` tells: values, that there is no policy, or nothing at all. */
type ManagedAnswer = Record<string, unknown> | 'no-policy' | 'nothing';

async function ask(): Promise<ManagedAnswer> {
  try {
    const answer: unknown = await browser.storage.managed.get();
    return isRecord(answer) ? answer : 'nothing';
  } catch (error) {
    // Firefox rejects with these words where no policy is installed; any other failure tells nothing.
    return /manifest not found/i.test(String(error)) ? 'no-policy' : 'nothing';
  }
}

function isEmpty(answer: ManagedAnswer): boolean {
  return isRecord(answer) && Object.keys(answer).length === 0;
}

async function isKept(): Promise<boolean> {
  return POLICY_KEY in (await browser.storage.local.get(POLICY_KEY));
}

async function isSettledBefore(): Promise<boolean> {
  const kept = await browser.storage.session.get(SETTLED_KEY).catch(() => ({}) as Record<string, unknown>);
  return kept[SETTLED_KEY] === true;
}

/**
 * Keeps the validated copy of the policy up to date; the background is the only reader of `storage.managed`.
 * @param beforeChange awaited before another copy is written.
 * @param now the clock, in epoch milliseconds.
 * @returns a function that settles once the policy is known and kept; with false where it could not be learnt.
 */
export function followManaged(beforeChange: () => Promise<void>, now: () => number): () => Promise<boolean> {
  const keep = async (answer: ManagedAnswer): Promise<boolean> => {
    if (answer === 'nothing') return false;
    const isNone = answer === 'no-policy' || isEmpty(answer);
    const copy: PolicyCopy | undefined = isNone
      ? undefined
      : readManaged(flagsOf(answer as Record<string, unknown>));
    const { [POLICY_KEY]: kept, [TIMES_KEY]: times } = await browser.storage.local.get([
      POLICY_KEY,
      TIMES_KEY,
    ]);
    const isSame = canonical(kept) === canonical(copy);
    if (isSame && !copy) return true;
    const after = timesAfter(times, isSame ? 'same' : copy ? 'other' : 'gone', now());
    const note = () => browser.storage.local.set({ [TIMES_KEY]: after }).catch(() => undefined);
    if (isSame) {
      if (after) await note();
      return true;
    }
    await beforeChange().catch(() => undefined);
    // Written together, so that no time is ever read beside another policy.
    if (copy) await browser.storage.local.set({ [POLICY_KEY]: copy, [TIMES_KEY]: after });
    else {
      await browser.storage.local.remove(POLICY_KEY);
      await note();
    }
    return true;
  };
  // One at a time, so that an older answer is never kept after a newer one.
  let last: Promise<unknown> = Promise.resolve();
  const update = (): Promise<boolean> => {
    const next = last.then(async () => keep(await ask()));
    last = next.catch(() => undefined);
    return next.catch(() => false);
  };
  const settle = async (): Promise<boolean> => {
    if (isEmpty(await ask()) && ((await isKept()) || !(await isSettledBefore()))) {
      await new Promise((resolve) => setTimeout(resolve, DOUBT));
    }
    const isSettled = await update();
    if (isSettled) await browser.storage.session.set({ [SETTLED_KEY]: true }).catch(() => undefined);
    return isSettled;
  };
  let settled = settle().catch(() => false);
  browser.storage.onChanged.addListener(async (_changes, area) => {
    // A policy that came and could not be kept is not known: whoever asks from now on waits for it again.
    if (area === 'managed' && !(await update())) settled = Promise.resolve(false);
  });
  return async () => {
    if (!(await settled)) settled = settle().catch(() => false);
    return settled;
  };
}
