import type { Claim } from '../terms/claimFacts.ts';
import type { OwnTerms, Terms, Training } from '../terms/plan.ts';
import type { Surface } from '../terms/surface.ts';
import type { Audience } from './audience.ts';

/** What decides which sentences are true for an account. */
export interface Situation {
  terms: Terms;
  ownTerms: OwnTerms;
  audience: Audience;
  training: Training;
  /** The plan was not seen: claude.ai's own form alone told of consumer terms. */
  isByForm?: true;
}

/** What the overlay says of an account. */
export interface OverlayText {
  /** At most as many as there is room for, the most telling first. */
  lines: readonly Claim[];
  /** Said under "Sources": what found no room, and what is worth knowing besides. */
  more: readonly Claim[];
}

/** What an account's sentences rest on. */
export type Ground = Terms | Exclude<OwnTerms, 'none'>;

/** Whose terms a sentence on an account has to speak of. */
export function groundOf({ terms, ownTerms }: Situation): Ground {
  return ownTerms === 'none' ? terms : ownTerms;
}

/** A busy person reads three short lines. */
export const MOST_LINES = 3;

const CONSUMER: Record<Training, Claim> = {
  on: 'consumerTrainingOn',
  off: 'consumerTrainingOff',
  'off-for-domain': 'consumerTrainingOffForDomain',
  unknown: 'consumerTrainingUnknown',
};

function isOff(training: Training): boolean {
  return training === 'off' || training === 'off-for-domain';
}

const OVERLAY: Record<Ground, (situation: Situation, isAdministrator: boolean) => readonly Claim[]> = {
  consumer: ({ training, audience, isByForm }) => [
    CONSUMER[training],
    // Whether that covers feedback was looked for and not found.
    training === 'off-for-domain' ? 'consumerStoredForDomain' : 'consumerStored',
    ...(audience === 'work'
      ? ([isByForm ? 'consumerTermsAtWorkByForm' : 'consumerTermsAtWork'] as const)
      : []),
  ],
  commercial: ({ training }, isAdministrator) => [
    isOff(training) ? 'commercialExceptionTrainingOff' : 'commercialException',
    'commercialStored',
    isAdministrator ? 'commercialSwitchRatings' : 'commercialAskAdministrator',
  ],
  unknown: ({ training }) => ['anyPlanStored', isOff(training) ? 'anyPlanTrainingOff' : 'anyPlanTraining'],
  education: () => ['educationTerms', 'educationException', 'educationUnread'],
  teachers: () => ['teachersTerms', 'teachersUnread'],
};

const MORE: Record<Ground, (situation: Situation) => readonly Claim[]> = {
  consumer: ({ audience }) => [
    'consumerSafetyFlag',
    'consumerAnyUse',
    'consumerCare',
    // The contract whose words we quote limits itself to people who are not at work.
    ...(audience === 'work' ? (['consumerTermsAtWorkEea'] as const) : []),
    'consumerEdition',
  ],
  commercial: ({ training }) => [
    ...(training === 'on' ? (['commercialTrainingOn'] as const) : []),
    'commercialBothReadings',
    'commercialRoles',
    'commercialCare',
  ],
  unknown: () => ['anyPlanTerms', 'anyPlanFlagged'],
  education: () => ['educationThumbs', 'commercialCare'],
  teachers: () => ['teachersTeam'],
};

/** What is said of a rating, said of feedback by other words than a thumb. */
const OF_FEEDBACK: Partial<Record<Claim, Claim>> = {
  consumerTrainingOff: 'feedbackTrainingOff',
  consumerTrainingOn: 'feedbackTrainingOn',
  consumerTrainingUnknown: 'feedbackTrainingUnknown',
  consumerStored: 'feedbackStored',
};

/** What is said quietly where no conversation of one's own is handed over. */
const QUIET = { 'shared-report': 'bannerSharedReport', 'usage-logs': 'bannerUsageLogs' } as const;

/** One line each: where a form follows the click, and where nothing does. */
const BANNER: Record<Ground, readonly [Claim, atOnce: Claim]> = {
  consumer: ['bannerConsumer', 'bannerCodeConsumer'],
  commercial: ['bannerCommercial', 'bannerCodeCommercial'],
  unknown: ['bannerAnyPlan', 'bannerCodeAnyPlan'],
  education: ['bannerOwnTerms', 'bannerCodeOwnTerms'],
  teachers: ['bannerOwnTerms', 'bannerCodeOwnTerms'],
};
const BANNER_TRAINING_OFF = ['bannerConsumerTrainingOff', 'bannerCodeConsumerTrainingOff'] as const;

const DIALOG: Record<Ground, Claim> = {
  consumer: 'dialogConsumer',
  commercial: 'dialogCommercial',
  unknown: 'dialogAnyPlan',
  education: 'dialogOwnTerms',
  teachers: 'dialogOwnTerms',
};

const SENDING: Record<Surface, Claim> = {
  chat: 'submitSends',
  cowork: 'submitSendsCowork',
  code: 'clickSends',
  unknown: 'sends',
};

/** What claude.ai's own disclosure leaves out, for the banner in its dialog; Claude Code has no dialog. */
export function dialogClaim(situation: Situation): Claim {
  const claim = DIALOG[groundOf(situation)];
  // Whether that covers feedback was looked for and not found.
  const isForDomain = claim === 'dialogConsumer' && situation.training === 'off-for-domain';
  return isForDomain ? 'dialogConsumerForDomain' : claim;
}

/**
 * The overlay's sentences for a situation: at most three, the most telling first.
 * @param isAdministrator true only where the page showed it: whoever may be none is sent to theirs.
 */
export function overlayClaims(situation: Situation, isAdministrator = false): readonly Claim[] {
  return OVERLAY[groundOf(situation)](situation, isAdministrator);
}

/**
 * The overlay's sentences, when this many lines say something else already.
 * @param others lines of the overlay's own, such as that a rating was stopped.
 */
export function overlayText(situation: Situation, isAdministrator: boolean, others: number): OverlayText {
  const claims = overlayClaims(situation, isAdministrator);
  const room = Math.max(0, MOST_LINES - others);
  return {
    lines: claims.slice(0, room),
    more: [...claims.slice(room), ...MORE[groundOf(situation)](situation)],
  };
}

/** The one line of the banner for a situation. */
export function bannerClaim(situation: Situation, surface: Surface): Claim {
  // In Cowork only the form was seen to say so; its request carries ids and the comment.
  if (surface === 'cowork') return 'bannerCowork';
  const ground = groundOf(situation);
  const isTrainingOff = ground === 'consumer' && isOff(situation.training);
  const [claim, atOnce] = isTrainingOff ? BANNER_TRAINING_OFF : BANNER[ground];
  return surface === 'code' ? atOnce : claim;
}

/** What sends a rating that goes on from the overlay: Submit in a chat and in Cowork, the click in Claude Code. */
export function sendingClaim(surface: Surface): Claim {
  return SENDING[surface];
}

/**
 * The overlay's sentences where a notice's "Send feedback" opens the form of the thumbs: what it sends stands before
 * the account's own sentences.
 */
export function formText(situation: Situation, isAdministrator: boolean, others: number): OverlayText {
  const { lines, more } = overlayText(situation, isAdministrator, others + 1);
  const said = (claims: readonly Claim[]) => claims.map((claim) => OF_FEEDBACK[claim] ?? claim);
  return { lines: ['chatFeedbackSends', ...said(lines)], more: said(more) };
}

/** The one line of a quiet banner: at a report of shared content, and where usage logs are asked for. */
export function quietClaim(occasion: keyof typeof QUIET): Claim {
  return QUIET[occasion];
}
