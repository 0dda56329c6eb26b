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

/** A plan's own terms in the place of these: a university's agreement, or those for schools in the US. */
export type OwnTerms = 'education' | 'teachers' | 'none';

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
  teachers: 'unknown',
  unknown: 'unknown',
};

/** The kind of terms that hold on a plan: of consumers on Free, Pro and Max, commercial on Team, Enterprise and Education. */
export function termsOf(plan: Plan): Terms {
  return TERMS[plan];
}

/** The terms of its own that a plan has; we read of them in help pages alone (facts education-terms, teachers-own-terms). */
export function ownTermsOf(plan: Plan): OwnTerms {
  return plan === 'education' || plan === 'teachers' ? plan : 'none';
}
