import type { Claim } from '../terms/claims.ts';
import type { Terms, Training } from '../terms/plan.ts';
import type { Audience } from './audience.ts';

/** What decides which sentences are true for an account. */
export interface Situation {
  terms: Terms;
  audience: Audience;
  training: Training;
}

const CONSUMER: Record<Training, Claim> = {
  on: 'consumerTrainingOn',
  off: 'consumerTrainingOff',
  'off-for-domain': 'consumerTrainingOffForDomain',
  unknown: 'consumerTrainingUnknown',
};

function isOff(training: Training): boolean {
  return training === 'off' || training === 'off-for-domain';
}

const OVERLAY: Record<Terms, (situation: Situation) => readonly Claim[]> = {
  consumer: ({ training, audience }) => [
    CONSUMER[training],
    'consumerStored',
    ...(audience === 'work' ? (['consumerTermsAtWork'] as const) : []),
  ],
  commercial: ({ training }) => [
    isOff(training) ? 'commercialExceptionTrainingOff' : 'commercialException',
    'commercialStored',
    'commercialAskAdministrator',
  ],
  unknown: ({ training }) => ['anyPlanStored', isOff(training) ? 'anyPlanTrainingOff' : 'anyPlanTraining'],
};

const BANNER: Record<Terms, (situation: Situation) => Claim> = {
  consumer: ({ training }) => (isOff(training) ? 'bannerConsumerTrainingOff' : 'bannerConsumer'),
  commercial: () => 'bannerCommercial',
  unknown: () => 'bannerAnyPlan',
};

const DIALOG: Record<Terms, Claim> = {
  consumer: 'dialogConsumer',
  commercial: 'dialogCommercial',
  unknown: 'dialogAnyPlan',
};

/** What claude.ai's own disclosure leaves out, for the banner in its dialog. */
export function dialogClaim(situation: Situation): Claim {
  return DIALOG[situation.terms];
}

/** The overlay's sentences for a situation: at most three, the most telling first. */
export function overlayClaims(situation: Situation): readonly Claim[] {
  return OVERLAY[situation.terms](situation);
}

/** The one line of the banner for a situation. */
export function bannerClaim(situation: Situation): Claim {
  return BANNER[situation.terms](situation);
}
