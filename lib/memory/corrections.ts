import type { Answer } from '../policy/policy.ts';

/** What the person said of one account; `unknown`: something is kept that cannot be read. */
export type Correction = 'work' | 'personal' | 'unknown';

/** Corrections by the id of the account's organisation or personal workspace. */
export type Corrections = Readonly<Record<string, Correction>>;

/** True for a correction as it is kept. */
export function isCorrection(value: unknown): value is Correction {
  return value === 'work' || value === 'personal';
}

/**
 * The answer that counts for an account: what was said of it comes before what was said of the whole browser.
 * Where it cannot be told whose page it is, any account's correction may be the one that counts.
 * @param account its id, or `unknown`.
 * @param answer what was answered for the whole browser.
 */
export function answerFor(account: string | 'unknown', answer: Answer, corrections: Corrections): Answer {
  if (account !== 'unknown') return corrections[account] ?? answer;
  return Object.values(corrections).every((correction) => correction === 'personal') ? answer : 'unknown';
}
