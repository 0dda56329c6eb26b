import type { NotFoundId } from './notFound.ts';
import type { Statement } from './statements.ts';

/** The ways to use Claude that are set side by side. */
export const WAYS = ['personal', 'company', 'api', 'cloud'] as const;
export type Way = (typeof WAYS)[number];

/** The questions asked of each. */
export const QUESTIONS = [
  'trained',
  'processor',
  'rating',
  'switch',
  'retention',
  'zero',
  'baa',
  'outputs',
] as const;
export type Question = (typeof QUESTIONS)[number];

/** No document we read says it: what was looked for, with the documents that were searched for it. */
export interface NotSaid {
  notFound: NotFoundId;
}

/** What the documents say, never nothing: where they are silent, an entry says that it was looked for. */
export type Answer = readonly [Statement | NotSaid, ...(Statement | NotSaid)[]];

/** The comparison as data: the text of a cell and its facts are those of its statements. */
export const COMPARISON: Record<Question, Record<Way, Answer>> = {
  trained: {
    personal: ['personalTraining'],
    company: ['companyTraining'],
    api: ['apiTraining'],
    cloud: ['bedrockTraining', 'googleTraining', 'foundryTraining'],
  },
  processor: {
    personal: ['personalProcessor'],
    company: ['companyProcessor'],
    api: ['apiProcessor'],
    cloud: ['bedrockProcessor', 'googleProcessor', 'foundryProcessor'],
  },
  rating: {
    personal: ['personalRating'],
    company: ['companyRating', 'companyConflict'],
    api: ['apiRating', 'companyConflict'],
    cloud: [{ notFound: 'cloud-rating' }],
  },
  switch: {
    personal: [{ notFound: 'personal-rating-switch' }],
    company: ['companySwitch', 'companySwitchRoles', 'educationSwitch'],
    api: ['apiSwitch'],
    cloud: [{ notFound: 'cloud-rating' }],
  },
  retention: {
    personal: ['personalRetention', 'personalRetentionTraining'],
    company: ['companyRetention', 'enterpriseRetention'],
    api: ['apiRetention'],
    cloud: ['bedrockRetention', 'googleRetention'],
  },
  zero: {
    personal: ['personalZero'],
    company: ['companyZero'],
    api: ['apiZero'],
    cloud: ['bedrockZero', 'googleZero'],
  },
  baa: { personal: ['personalBaa'], company: ['companyBaa'], api: ['apiBaa'], cloud: ['cloudBaa'] },
  outputs: {
    personal: ['personalOutputs'],
    company: ['companyOutputs'],
    api: ['apiOutputs'],
    cloud: [{ notFound: 'cloud-outputs' }],
  },
};
