import type popup from '../../assets/locales/en.popup.json';
import type { FactId } from './facts.ts';

/** A sentence of the popup that says something about claude.ai or Anthropic: a key of its `statements`. */
export type Statement = keyof typeof popup.statements;

/** The facts each statement rests on; a statement without one does not compile. */
export const STATEMENT_FACTS: Record<Statement, readonly [FactId, ...FactId[]]> = {
  trainingPlace: ['training-setting-place'],
  trainingSwitch: [
    'retention-30d-or-5y',
    'switch-off-not-retroactive',
    'consumer-feedback-overrides-opt-out',
    'consumer-safety-flag-exception',
  ],
  consoleTerms: ['api-no-training', 'commercial-no-training'],
  consoleRetention: ['api-retention'],
  consoleRating: ['commercial-feedback-exception', 'console-rate-switch'],
  bedrockTerms: ['cloud-platforms'],
  bedrockRating: ['cloud-platforms'],
  vertexTerms: ['cloud-platforms'],
  vertexRating: ['cloud-platforms'],
  personalTraining: ['consumer-training-default'],
  companyTraining: ['commercial-no-training'],
  apiTraining: ['api-no-training'],
  cloudTraining: ['cloud-platforms'],
  personalRating: [
    'feedback-whole-conversation',
    'feedback-kept-5-years',
    'consumer-feedback-overrides-opt-out',
  ],
  companyRating: ['commercial-feedback-stored', 'commercial-feedback-exception'],
  companyConflict: ['commercial-feedback-conflict'],
  apiRating: ['console-rate-switch', 'commercial-feedback-exception'],
  cloudRating: ['cloud-platforms'],
  companySwitch: ['admin-rate-chats'],
  educationSwitch: ['admin-rate-chats-default'],
  apiSwitch: ['console-rate-switch'],
  cloudSwitch: ['cloud-platforms'],
  personalRetention: ['retention-30d-or-5y'],
  apiRetention: ['api-retention'],
  cloudRetention: ['cloud-platforms'],
  personalZero: ['zdr-not-chat'],
  companyZero: ['zdr-not-chat'],
  apiZero: ['zdr-not-chat'],
  personalBaa: ['baa-excludes'],
  companyBaa: ['baa-excludes'],
  apiBaa: ['baa-excludes'],
  companyOutputs: ['commercial-outputs-owned'],
  apiOutputs: ['commercial-outputs-owned'],
  outputsPermitted: ['outputs-permitted'],
  outputsProhibited: ['outputs-prohibited'],
  outputsThirdParty: ['outputs-prohibited'],
  outputsOwned: ['commercial-outputs-owned'],
};
