import { isRecord } from '../values/problem.ts';

/** Kept beside the policy's copy in `storage.local`: when it came, was last told of, and was found to be gone. */
export const TIMES_KEY = 'policyTimes';

/** Epoch milliseconds; undefined is not known. */
export interface PolicyTimes {
  /** When the browser first told of the policy as it is now. */
  since?: number | undefined;
  /** When it last told of it, noted once an hour. */
  seen?: number | undefined;
  /** When it first told that there is none any more. */
  gone?: number | undefined;
}

/** What a page of ours knows of the policy's coming and going. */
export interface PolicyNews {
  /** Whether the browser has told since it started what the organisation asks for; `asking`: it may do so in a moment. */
  answer: 'told' | 'asking' | 'awaited';
  times: PolicyTimes;
}

/** So long, in milliseconds, nothing new is noted of a policy that stays the same: each note wakes every tab. */
const RARELY = 3_600_000;

/**
 * Checks what is kept. A time ahead of the clock is not known: one of the two was wrong.
 * @param now epoch milliseconds.
 */
export function readTimes(kept: unknown, now: number): PolicyTimes {
  const fields = isRecord(kept) ? kept : {};
  const time = (name: keyof PolicyTimes): number | undefined => {
    const value = fields[name];
    return typeof value === 'number' && value > 0 && value <= now ? value : undefined;
  };
  return { since: time('since'), seen: time('seen'), gone: time('gone') };
}

/**
 * What is to be kept once the browser has told of its policy; undefined where nothing is to be written.
 * @param told `same`: as it was kept; `other`: new or changed; `gone`: one was kept, and there is none.
 */
export function timesAfter(
  kept: unknown,
  told: 'same' | 'other' | 'gone',
  now: number,
): PolicyTimes | undefined {
  const { since, seen } = readTimes(kept, now);
  if (told === 'gone') return { since, seen, gone: now };
  if (told === 'other') return { since: now, seen: now };
  return seen !== undefined && now - seen < RARELY ? undefined : { since, seen: now };
}
