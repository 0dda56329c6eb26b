import type en from '../../assets/locales/en.json';
import { CLAIMABLE, type ShownFact } from './claimable.ts';

/** A sentence that says something about claude.ai or Anthropic: a key of the catalogue's `claims`. */
export type Claim = keyof typeof en.claims;

const WHOLE = [
  'feedback-whole-conversation',
  'commercial-feedback-stored',
  'thumbs-share-conversation',
] as const;
const COMPANY = ['commercial-feedback-stored', 'commercial-feedback-exception'] as const;
const OPT_OUT = ['consumer-feedback-overrides-opt-out', 'consumer-safety-flag-exception'] as const;
const TWO_CONTRACTS = ['consumer-terms-cover-entities', 'commercial-terms-exclude-claude-ai'] as const;

/** A fact that a claim may rest on. */
export type ClaimFactId = keyof typeof CLAIMABLE;

/** The facts each claim rests on; a claim without one does not compile. */
export const CLAIM_FACTS: Record<Claim, readonly [ClaimFactId, ...ClaimFactId[]]> = {
  consumerTrainingOff: ['consumer-feedback-overrides-opt-out'],
  consumerTrainingOn: ['consumer-training-default', 'feedback-whole-conversation'],
  consumerTrainingOffForDomain: ['training-off-for-domain'],
  consumerTrainingUnknown: ['consumer-feedback-overrides-opt-out'],
  consumerStored: [
    'feedback-whole-conversation',
    'feedback-kept-5-years',
    'consumer-feedback-overrides-opt-out',
    'privacy-policy-feedback-exception',
  ],
  consumerStoredForDomain: [
    'feedback-whole-conversation',
    'feedback-kept-5-years',
    'consumer-feedback-overrides-opt-out',
  ],
  consumerTermsAtWork: TWO_CONTRACTS,
  consumerTermsAtWorkByForm: TWO_CONTRACTS,
  consumerTermsAtWorkEea: ['consumer-terms-cover-entities'],
  feedbackTrainingOff: ['consumer-feedback-overrides-opt-out'],
  feedbackTrainingOn: ['consumer-training-default', 'feedback-whole-conversation'],
  feedbackTrainingUnknown: ['consumer-feedback-overrides-opt-out'],
  feedbackStored: [
    'feedback-whole-conversation',
    'feedback-kept-5-years',
    'consumer-feedback-overrides-opt-out',
    'privacy-policy-feedback-exception',
  ],
  consumerSafetyFlag: ['consumer-safety-flag-exception'],
  consumerAnyUse: ['consumer-feedback-any-use'],
  consumerEdition: ['consumer-feedback-overrides-opt-out'],
  consumerCare: [
    'feedback-delinked',
    'feedback-not-combined',
    'feedback-connectors-excluded',
    'sensitive-data-filtered',
  ],
  commercialException: ['commercial-no-training', 'commercial-feedback-exception'],
  commercialExceptionTrainingOff: ['commercial-no-training', 'commercial-feedback-exception'],
  commercialTrainingOn: [
    'commercial-no-training',
    'commercial-feedback-exception',
    'commercial-explicit-opt-in',
  ],
  commercialStored: COMPANY,
  commercialAskAdministrator: ['commercial-feedback-conflict', 'admin-rate-chats'],
  commercialSwitchRatings: ['commercial-feedback-conflict', 'admin-rate-chats'],
  commercialBothReadings: [
    'commercial-feedback-exception',
    'commercial-feedback-conflict',
    'customer-content-confidential',
    'dpa-instructions-only',
  ],
  commercialRoles: ['admin-rate-chats', 'owner-roles-enterprise-only'],
  commercialCare: ['commercial-feedback-care'],
  anyPlanStored: ['feedback-whole-conversation', 'feedback-kept-5-years', 'commercial-feedback-stored'],
  anyPlanTraining: ['consumer-feedback-overrides-opt-out', 'commercial-feedback-exception'],
  anyPlanTrainingOff: ['consumer-feedback-overrides-opt-out', 'commercial-feedback-exception'],
  anyPlanTerms: [
    'consumer-feedback-overrides-opt-out',
    'commercial-feedback-exception',
    'commercial-feedback-conflict',
    'education-terms',
    'teachers-k12-no-training',
  ],
  educationTerms: ['education-terms'],
  educationException: ['commercial-feedback-exception'],
  educationUnread: ['commercial-feedback-stored', 'education-terms'],
  educationThumbs: ['admin-rate-chats-default', 'education-enable-by-support'],
  teachersTerms: ['teachers-k12-no-training'],
  teachersUnread: ['teachers-own-terms'],
  teachersTeam: ['teachers-own-terms', 'teachers-team-plan', ...COMPANY],
  anyPlanFlagged: ['flagged-2y-7y', 'commercial-flagged-2y-7y', 'consumer-safety-flag-exception'],
  bannerConsumer: [
    'thumbs-share-conversation',
    'feedback-stores-conversation',
    'feedback-whole-conversation',
    'feedback-kept-5-years',
  ],
  bannerConsumerTrainingOff: [
    'thumbs-share-conversation',
    'feedback-whole-conversation',
    'consumer-feedback-overrides-opt-out',
  ],
  bannerCommercial: ['thumbs-share-conversation', ...COMPANY],
  bannerAnyPlan: WHOLE,
  bannerCowork: ['cowork-thumbs-whole'],
  bannerCodeConsumer: ['code-click-sends', 'feedback-stores-conversation'],
  bannerCodeConsumerTrainingOff: [
    'code-click-sends',
    'feedback-stores-conversation',
    'consumer-feedback-overrides-opt-out',
  ],
  bannerCodeCommercial: ['code-click-sends', ...COMPANY],
  bannerCodeAnyPlan: ['code-click-sends', 'feedback-stores-conversation', 'commercial-feedback-stored'],
  bannerOwnTerms: ['thumbs-share-conversation', 'education-terms', 'teachers-own-terms'],
  bannerCodeOwnTerms: ['code-click-sends', 'education-terms', 'teachers-own-terms'],
  bannerSharedReport: ['report-may-train'],
  bannerUsageLogs: ['cancel-log-analysis'],
  dialogConsumer: ['disclosure-leaves-out', 'feedback-kept-5-years', 'consumer-feedback-overrides-opt-out'],
  dialogConsumerForDomain: ['disclosure-leaves-out', 'feedback-kept-5-years', 'training-off-for-domain'],
  dialogCommercial: [
    'disclosure-leaves-out',
    ...COMPANY,
    'commercial-no-training',
    'commercial-feedback-conflict',
  ],
  dialogAnyPlan: ['disclosure-leaves-out', 'feedback-kept-5-years', 'commercial-feedback-stored'],
  dialogOwnTerms: ['disclosure-leaves-out', 'education-terms', 'teachers-own-terms'],
  codeReportSends: ['code-report-transcript'],
  codeReportKept: ['claude-code-feedback-5-years'],
  codeReportElsewhere: ['claude-code-commercial-training'],
  codeSupportGrant: ['code-support-grant'],
  coworkFeedbackSends: ['cowork-feedback-transcript'],
  coworkFeedbackKept: ['cowork-feedback-transcript'],
  reportConsumer: ['consumer-feedback-overrides-opt-out'],
  reportCommercial: [
    'commercial-feedback-exception',
    'commercial-no-training',
    'commercial-feedback-conflict',
  ],
  reportTeachers: ['teachers-k12-no-training'],
  chatFeedbackSends: ['chat-feedback-same-dialog'],
  sends: WHOLE,
  sendsIfFeedback: WHOLE,
  submitSends: ['chat-submit-sends'],
  submitSendsCowork: ['cowork-thumbs-whole'],
  clickSends: ['code-click-sends'],
  termsConsumer: ['consumer-training-default', ...OPT_OUT],
  termsCommercial: ['commercial-no-training', 'commercial-feedback-exception', 'commercial-explicit-opt-in'],
  termsUnknown: [
    'consumer-training-default',
    ...OPT_OUT,
    'commercial-no-training',
    'commercial-feedback-exception',
    'commercial-explicit-opt-in',
    'education-terms',
    'teachers-own-terms',
    'teachers-k12-no-training',
  ],
  termsEducation: ['education-terms', 'admin-rate-chats-default', 'education-enable-by-support'],
  termsTeachers: ['teachers-k12-no-training'],
  alreadyRated: ['feedback-withdraw', 'privacy-deletion-request', 'privacy-objection'],
  alreadyRatedCommercial: ['rate-chats-own-feedback', 'members-privacy-not-listed'],
  planNotice: TWO_CONTRACTS,
  planNoticeByForm: TWO_CONTRACTS,
};

/** The facts behind several claims, each once, in the order of first use. */
export function factsOf(claims: readonly Claim[]): ClaimFactId[] {
  return [...new Set(claims.flatMap((claim) => CLAIM_FACTS[claim]))];
}

/** The fact that a claim rests on, as far as it is shown on claude.ai. */
export function claimFactOf(id: ClaimFactId): ShownFact {
  return CLAIMABLE[id];
}
