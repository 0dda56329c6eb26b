import { CHANGEABLE_KEYS } from '../../../lib/policy/policy.ts';
import type { ManagedValues, PolicyKey } from '../../../lib/policy/schema.ts';

/** What a key's values are, for tests that go over all keys. */
export type Kind =
  | 'action'
  | 'tick'
  | 'flag'
  | 'notice'
  | 'keeping'
  | 'quiet'
  | 'place'
  | 'text'
  | 'link'
  | 'language'
  | 'domains'
  | 'texts'
  | 'keys';

export const KIND: Record<PolicyKey, Kind> = {
  organisationName: 'text',
  workEmailDomains: 'domains',
  personalEmailDomains: 'domains',
  feedbackOnPersonalPlanAtWork: 'action',
  feedbackOnTeamOrEnterprise: 'action',
  feedbackOnPersonalAccount: 'action',
  feedbackOnUnknownAccount: 'action',
  requireTick: 'tick',
  confirmIn: 'place',
  planNotice: 'notice',
  keepRecord: 'keeping',
  reportsAndUsageLogs: 'quiet',
  guidanceUrl: 'link',
  guidanceText: 'text',
  workspaceUrl: 'link',
  extraRatingNames: 'texts',
  extraRatingSelectors: 'texts',
  userMayChange: 'keys',
  hideFirstRunPage: 'flag',
  language: 'language',
};

/** A policy that sets every key. */
export const GOOD: ManagedValues = {
  organisationName: 'Acme Ltd',
  workEmailDomains: ['acme.example', 'mail.acme.example'],
  personalEmailDomains: ['gmail.com', 'gmx.de'],
  feedbackOnPersonalPlanAtWork: 'warn',
  feedbackOnTeamOrEnterprise: 'allow',
  feedbackOnPersonalAccount: 'allow',
  feedbackOnUnknownAccount: 'warn',
  requireTick: false,
  confirmIn: 'page',
  planNotice: 'off',
  keepRecord: 'counts',
  reportsAndUsageLogs: 'warn',
  guidanceUrl: 'https://intranet.acme.example/ai',
  guidanceText: 'Please do not rate answers that contain client data.',
  workspaceUrl: 'https://intranet.acme.example/claude',
  extraRatingNames: ['Appreciate', 'Object'],
  extraRatingSelectors: ['[data-rate="up"]', '[data-rate="down"]'],
  userMayChange: [...CHANGEABLE_KEYS],
  hideFirstRunPage: true,
  language: 'de-DE',
};
