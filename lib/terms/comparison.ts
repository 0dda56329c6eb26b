import type { Statement } from './statements.ts';

/** The ways to use Claude that are set side by side. */
export const WAYS = ['personal', 'company', 'api', 'cloud'] as const;
export type Way = (typeof WAYS)[number];

/** The questions asked of each. */
export const QUESTIONS = ['trained', 'rating', 'switch', 'retention', 'zero', 'baa', 'outputs'] as const;
export type Question = (typeof QUESTIONS)[number];

/** What the documents say; empty where none of those we read says it. */
export type Answer = readonly Statement[];

/** The comparison as data: the text of a cell and its facts are those of its statements. */
export const COMPARISON: Record<Question, Record<Way, Answer>> = {
  trained: {
    personal: ['personalTraining'],
    company: ['companyTraining'],
    api: ['apiTraining'],
    cloud: ['cloudTraining'],
  },
  rating: {
    personal: ['personalRating'],
    company: ['companyRating', 'companyConflict'],
    api: ['apiRating'],
    cloud: ['cloudRating'],
  },
  switch: {
    personal: [],
    company: ['companySwitch', 'educationSwitch'],
    api: ['apiSwitch'],
    cloud: ['cloudSwitch'],
  },
  retention: {
    personal: ['personalRetention'],
    company: [],
    api: ['apiRetention'],
    cloud: ['cloudRetention'],
  },
  zero: { personal: ['personalZero'], company: ['companyZero'], api: ['apiZero'], cloud: [] },
  baa: { personal: ['personalBaa'], company: ['companyBaa'], api: ['apiBaa'], cloud: [] },
  outputs: { personal: [], company: ['companyOutputs'], api: ['apiOutputs'], cloud: [] },
};
