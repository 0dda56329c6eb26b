import type en from '../../assets/locales/en.json';
import type { Fact } from './fact.ts';
import { FACTS, type FactId } from './facts.ts';
import { READINGS, type ReadingId } from './readings.ts';

/** A sentence that says something about claude.ai or Anthropic: a key of the catalogue's `claims`. */
export type Claim = keyof typeof en.claims;

/** The facts each claim rests on; a claim without one does not compile. */
export const CLAIM_FACTS: Record<Claim, readonly [FactId, ...FactId[]]> = {
  consumerTrainingOff: ['consumer-feedback-overrides-opt-out'],
  consumerTrainingOn: ['consumer-training-default', 'feedback-whole-conversation'],
  consumerTrainingOffForDomain: ['training-off-for-domain'],
  consumerTrainingUnknown: ['consumer-feedback-overrides-opt-out'],
  consumerStored: [
    'feedback-whole-conversation',
    'feedback-kept-5-years',
    'consumer-feedback-overrides-opt-out',
  ],
  consumerStoredForDomain: [
    'feedback-whole-conversation',
    'feedback-kept-5-years',
    'consumer-feedback-overrides-opt-out',
  ],
  consumerTermsAtWork: ['consumer-training-default'],
  consumerCare: ['feedback-delinked', 'feedback-not-combined', 'feedback-connectors-excluded'],
  commercialException: ['commercial-no-training', 'commercial-feedback-exception'],
  commercialExceptionTrainingOff: ['commercial-no-training', 'commercial-feedback-exception'],
  commercialStored: ['commercial-feedback-stored', 'commercial-feedback-exception'],
  commercialAskAdministrator: ['commercial-feedback-conflict', 'admin-rate-chats'],
  commercialSwitchRatings: ['commercial-feedback-conflict', 'admin-rate-chats'],
  commercialBothReadings: ['commercial-feedback-exception', 'commercial-feedback-conflict'],
  anyPlanStored: ['feedback-whole-conversation', 'feedback-kept-5-years', 'commercial-feedback-stored'],
  anyPlanTraining: ['consumer-feedback-overrides-opt-out', 'commercial-feedback-exception'],
  anyPlanTrainingOff: ['consumer-feedback-overrides-opt-out', 'commercial-feedback-exception'],
  bannerConsumer: ['feedback-stores-conversation', 'feedback-whole-conversation', 'feedback-kept-5-years'],
  bannerConsumerTrainingOff: ['feedback-whole-conversation', 'consumer-feedback-overrides-opt-out'],
  bannerCommercial: ['commercial-feedback-stored', 'commercial-feedback-exception'],
  bannerAnyPlan: ['feedback-whole-conversation', 'commercial-feedback-stored'],
  bannerCodeConsumer: ['code-click-sends', 'feedback-whole-conversation', 'feedback-kept-5-years'],
  bannerCodeConsumerTrainingOff: [
    'code-click-sends',
    'feedback-whole-conversation',
    'consumer-feedback-overrides-opt-out',
  ],
  bannerCodeCommercial: ['code-click-sends', 'commercial-feedback-stored', 'commercial-feedback-exception'],
  bannerCodeAnyPlan: ['code-click-sends', 'feedback-whole-conversation', 'commercial-feedback-stored'],
  dialogConsumer: ['disclosure-leaves-out', 'feedback-kept-5-years', 'consumer-feedback-overrides-opt-out'],
  dialogCommercial: [
    'disclosure-leaves-out',
    'commercial-feedback-stored',
    'commercial-feedback-exception',
    'commercial-no-training',
  ],
  dialogAnyPlan: ['disclosure-leaves-out', 'feedback-kept-5-years', 'commercial-feedback-stored'],
  codeReportSends: ['code-report-transcript'],
  codeReportKept: ['claude-code-feedback-5-years'],
  codeReportUse: ['claude-code-feedback-5-years'],
  codeSupportGrant: ['code-support-grant'],
  coworkReportSends: ['cowork-report-transcript'],
  coworkReportUse: ['cowork-report-transcript'],
  chatReportSends: ['chat-report-same-dialog'],
  sends: ['feedback-whole-conversation', 'commercial-feedback-stored'],
  submitSends: ['chat-submit-sends'],
  clickSends: ['code-click-sends'],
  termsConsumer: ['consumer-training-default'],
  termsCommercial: ['commercial-no-training'],
  termsUnknown: ['consumer-training-default', 'commercial-no-training'],
  alreadyRated: ['feedback-withdraw'],
  alreadyRatedCommercial: ['feedback-withdraw'],
  wrongDoor: ['consumer-training-default', 'commercial-no-training'],
};

/** The facts behind several claims, each once, in the order of first use. */
export function factsOf(claims: readonly Claim[]): FactId[] {
  return [...new Set(claims.flatMap((claim) => CLAIM_FACTS[claim]))];
}

/** The fact with this id. */
export function factOf(id: FactId): Fact {
  return FACTS[id];
}

/** The older and other readings that a fact stands against, to be shown beside it. */
export function readingsAgainst(id: FactId): ReadingId[] {
  const { supersedes = [], conflictsWith = [] } = factOf(id);
  return [...supersedes, ...conflictsWith].filter((other): other is ReadingId => other in READINGS);
}
