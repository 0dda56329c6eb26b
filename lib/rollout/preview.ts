import { decide, type Observations, type Verdict } from '../decide/verdict.ts';
import { mergePolicy } from '../policy/merge.ts';
import type { Policy } from '../policy/policy.ts';
import type { ManagedValues } from '../policy/schema.ts';
import { DEFAULT_SETTINGS } from '../policy/settings.ts';

/** The accounts that a policy can be tried on. */
export const PREVIEW_ACCOUNTS = ['personalPlanAtWork', 'team', 'personal', 'unknown'] as const;
export type PreviewAccount = (typeof PREVIEW_ACCOUNTS)[number];

/** What claude.ai would show of each account. */
function observationsOf(account: PreviewAccount, values: ManagedValues): Observations {
  const atWork = `alex@${values.workEmailDomains?.[0] ?? 'acme.example'}`;
  const atHome = `alex@${values.personalEmailDomains?.[0] ?? 'gmail.com'}`;
  const seen: Record<PreviewAccount, Observations> = {
    personalPlanAtWork: {
      plan: 'max',
      terms: 'consumer',
      email: atWork,
      isEmailConfirmed: true,
      training: 'off',
    },
    team: { plan: 'team', terms: 'commercial', email: atWork, isEmailConfirmed: true, training: 'unknown' },
    personal: { plan: 'pro', terms: 'consumer', email: atHome, isEmailConfirmed: true, training: 'off' },
    unknown: {
      plan: 'unknown',
      terms: 'unknown',
      email: 'unknown',
      isEmailConfirmed: false,
      training: 'unknown',
    },
  };
  return seen[account];
}

/** What this policy does to a rating of this account, decided as on claude.ai. */
export function previewOf(
  account: PreviewAccount,
  values: ManagedValues,
): { policy: Policy; verdict: Verdict; email: string } {
  const isSet = Object.values(values).some((value) => value !== undefined);
  const policy = mergePolicy(isSet ? { state: 'installed', values } : { state: 'none' }, DEFAULT_SETTINGS);
  const observations = observationsOf(account, values);
  return { policy, verdict: decide(observations, policy), email: observations.email };
}
