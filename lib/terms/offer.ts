import type { Plan } from './plan.ts';

/** A way to use Claude that a document speaks of: a plan of claude.ai, or a place that is none. */
export type Offer = Exclude<Plan, 'unknown'> | 'api' | 'console' | 'bedrock' | 'vertex' | 'foundry';

/** Plans under the Consumer Terms. */
export const PERSONAL = ['free', 'pro', 'max'] as const satisfies Offer[];
/** Plans under the Commercial Terms that the page names. */
export const COMPANY = ['team', 'enterprise'] as const satisfies Offer[];
/** Everything that the Commercial Terms cover. */
export const COMMERCIAL = [...COMPANY, 'education', 'api', 'console'] as const satisfies Offer[];
/** Clouds of other companies that serve the models; Google's is still called by its former name here. */
export const CLOUD = ['bedrock', 'vertex', 'foundry'] as const satisfies Offer[];
/** Everything that is used at claude.ai. */
export const CLAUDE_AI = [...PERSONAL, ...COMPANY, 'education', 'teachers'] as const satisfies Offer[];

export const OFFERS = [...PERSONAL, ...COMMERCIAL, 'teachers', ...CLOUD] as const satisfies Offer[];
