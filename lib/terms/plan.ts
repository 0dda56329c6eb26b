/** A claude.ai plan as the page names it. `unknown` is a value of its own and never treated as safe. */
export type Plan = 'free' | 'pro' | 'max' | 'team' | 'enterprise' | 'unknown';

/** Which of Anthropic's terms hold for an account. */
export type Terms = 'consumer' | 'commercial' | 'unknown';

/** The training setting as the settings page shows it (fact training-setting-place). */
export type Training = 'on' | 'off' | 'off-for-domain' | 'unknown';

export const PLANS = ['free', 'pro', 'max', 'team', 'enterprise', 'unknown'] as const satisfies Plan[];
export const TRAININGS = ['on', 'off', 'off-for-domain', 'unknown'] as const satisfies Training[];

const TERMS: Record<Plan, Terms> = {
  free: 'consumer',
  pro: 'consumer',
  max: 'consumer',
  team: 'commercial',
  enterprise: 'commercial',
  unknown: 'unknown',
};

/** The terms that hold on a plan: Consumer Terms on Free, Pro and Max, Commercial Terms on Team and Enterprise. */
export function termsOf(plan: Plan): Terms {
  return TERMS[plan];
}
