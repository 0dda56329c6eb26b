import type { Role } from '../detect/account.ts';
import type { Look } from '../detect/look.ts';
import { PLANS, type Plan, type Terms, TRAININGS, type Training, termsOf } from '../terms/plan.ts';
import { isRecord } from '../values/problem.ts';

/** A value seen on the page, with the time it was seen in epoch milliseconds. */
export interface Sighting<T> {
  value: T;
  at: number;
}

/** What was seen of one account; a part that was never seen is missing. */
export interface Sightings {
  plan?: Sighting<Plan>;
  terms?: Sighting<Terms>;
  /** In the user menu. */
  email?: Sighting<string>;
  /** In the account settings. */
  settingsEmail?: Sighting<string>;
  organisation?: Sighting<string>;
  training?: Sighting<Training>;
  role?: Sighting<Role>;
}

export type SightingName = keyof Sightings;

/** Sightings older than this say nothing any more: 30 days in milliseconds. */
export const SIGHTING_LIFETIME = 30 * 24 * 60 * 60 * 1000;

const isEmail = (value: unknown) => typeof value === 'string' && value.length < 320 && value.includes('@');

const IS_VALUE: Record<SightingName, (value: unknown) => boolean> = {
  plan: (value) => value !== 'unknown' && PLANS.includes(value as Plan),
  terms: (value) => value === 'consumer' || value === 'commercial',
  email: isEmail,
  settingsEmail: isEmail,
  organisation: (value) => typeof value === 'string' && value.length < 200,
  training: (value) => value !== 'unknown' && TRAININGS.includes(value as Training),
  role: (value) => value === 'administrator',
};

export const PARTS = Object.keys(IS_VALUE) as SightingName[];

/** True when no part holds anything but a sighting; anything else in the store is garbage. */
export function isSightings(stored: unknown): stored is Sightings {
  return (
    isRecord(stored) &&
    Object.entries(stored).every(
      ([part, sighting]) =>
        Object.hasOwn(IS_VALUE, part) &&
        isRecord(sighting) &&
        typeof sighting.at === 'number' &&
        IS_VALUE[part as SightingName](sighting.value),
    )
  );
}

/** What is kept on: all but what is too old to say anything. What a clock set wrong dates ahead waits for its day. */
export function unexpired(sightings: Sightings, now: number): Sightings {
  return Object.fromEntries(Object.entries(sightings).filter(([, { at }]) => now - at < SIGHTING_LIFETIME));
}

/** The sightings that still count at `now`: not expired, and not from the future (a clock set wrong). */
export function stillValid(sightings: Sightings, now: number): Sightings {
  return Object.fromEntries(Object.entries(unexpired(sightings, now)).filter(([, { at }]) => at <= now));
}

/** The e-mail address that was seen, and whether both places of the account's own showed the same one. */
export function emailSeen({ email, settingsEmail }: Sightings): {
  email: string | 'unknown';
  isEmailConfirmed: boolean;
} {
  const isConfirmed = email !== undefined && email.value === settingsEmail?.value;
  if (email && settingsEmail && !isConfirmed) return { email: 'unknown', isEmailConfirmed: false };
  return { email: (email ?? settingsEmail)?.value ?? 'unknown', isEmailConfirmed: isConfirmed };
}

/** Plan and disclosure each name the terms: of two that contradict each other, the one not seen just now is out of date. */
function withoutContradiction(sightings: Sightings): Sightings {
  const { plan, terms, ...rest } = sightings;
  if (!plan || !terms || plan.at === terms.at) return sightings;
  const byPlan = termsOf(plan.value);
  // A plan with terms of its own is no older state of the other: both stay, and the verdict weighs them.
  if (byPlan === 'unknown' || byPlan === terms.value) return sightings;
  return plan.at > terms.at ? { ...rest, plan } : { ...rest, terms };
}

/**
 * Old sightings with what a new look showed. Another e-mail than before means another person in the same
 * workspace: then nothing seen earlier is theirs.
 */
export function withLook(old: Sightings, look: Look, now: number): Sightings {
  const known = [old.email?.value, old.settingsEmail?.value].filter((email) => email !== undefined);
  const shown = [look.email, look.settingsEmail].filter((email) => email !== 'unknown');
  const isSomebodyElse = shown.some((email) => known.some((other) => other !== email));
  const seen = PARTS.filter((part) => look[part] !== 'unknown').map((part) => [
    part,
    { value: look[part], at: now },
  ]);
  return withoutContradiction({ ...(isSomebodyElse ? {} : old), ...Object.fromEntries(seen) });
}

const AN_HOUR = 60 * 60 * 1000;

/** True when the later sightings tell something else, or the same at least an hour fresher. */
export function isWorthStoring(old: Sightings, later: Sightings): boolean {
  return PARTS.some((part) => {
    const [before, after] = [old[part], later[part]];
    return before?.value !== after?.value || (after && before && after.at - before.at > AN_HOUR);
  });
}
