export const PLANS = [
  'free',
  'pro',
  'max',
  'team',
  'enterprise',
  'education',
  'teachers',
  'unknown',
] as const;
/** A claude.ai plan as the page names it. `unknown` is a value of its own and never treated as safe. */
export type Plan = (typeof PLANS)[number];

/** Which of Anthropic's terms hold for an account. */
export type Terms = 'consumer' | 'commercial' | 'unknown';

/** The training setting as the settings page shows it (fact training-setting-place). */
export type Training = 'on' | 'off' | 'off-for-domain' | 'unknown';

export const TRAININGS = ['on', 'off', 'off-for-domain', 'unknown'] as const satisfies Training[];

const TERMS: Record<Plan, Terms> = {
  free: 'consumer',
  pro: 'consumer',
  max: 'consumer',
  team: 'commercial',
  enterprise: 'commercial',
  education: 'commercial',
  // Terms of its own, for schools in the US, of which we read a summary only (fact teachers-k12-no-training).
  teachers: 'unknown',
  unknown: 'unknown',
};

/** The terms that hold on a plan: Consumer Terms on Free, Pro and Max, Commercial Terms on Team, Enterprise and Education. */
export function termsOf(plan: Plan): Terms {
  return TERMS[plan];
}
