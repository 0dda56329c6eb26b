import fc from 'fast-check';
import { ASKED_ACTIONS, CHANGEABLE_KEYS } from '../../../lib/policy/policy.ts';

export const action = fc.constantFrom(...ASKED_ACTIONS);
export const domains = fc.subarray(['gmail.com', 'acme.example', 'other.example']);

/** Every key that a verdict depends on, with any valid value of it. */
export const DECISIVE_VALUES = {
  workEmailDomains: domains,
  personalEmailDomains: domains,
  feedbackOnPersonalPlanAtWork: action,
  feedbackOnTeamOrEnterprise: action,
  feedbackOnPersonalAccount: action,
  feedbackOnUnknownAccount: action,
  requireTick: fc.boolean(),
  userMayChange: fc.subarray([...CHANGEABLE_KEYS]),
};
