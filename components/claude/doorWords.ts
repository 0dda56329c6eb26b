import { type Ground, groundOf, type Situation } from '../../lib/decide/claims.ts';
import type { Door } from '../../lib/detect/doors.ts';
import type { QuietPlace } from '../../lib/detect/quiet.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import type { Surface } from '../../lib/terms/surface.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import { organisationName } from '../../lib/texts/organisationName.ts';
import type { TextKey } from '../../lib/texts/translations.ts';

/** What the overlay calls things at one door. */
export interface DoorWords {
  title: TextKey;
  titleBlocked: TextKey;
  /** Said where an organisation forbids it, by its name or without. */
  blocked: TextKey;
  blockedBy: TextKey;
  blockedUnreadable: TextKey;
  /** Where only its request told. */
  titleStopped: TextKey;
  /** Where it was let through, and no answer came. */
  titleCut: TextKey;
  /** After a yes, where the page has nothing left that could be pressed for the person. */
  titleAgain: TextKey;
  again: TextKey;
  tick: TextKey;
  tickPersonal: TextKey;
  /** What would be sent; undefined where the messages of the conversation are counted. */
  sends: TextKey | undefined;
  proceed: TextKey;
  cancel: TextKey;
}

const RATING: DoorWords = {
  title: 'overlay.titleSubmit',
  titleBlocked: 'overlay.titleBlocked',
  blocked: 'overlay.blocked',
  blockedBy: 'overlay.blockedBy',
  blockedUnreadable: 'overlay.blockedUnreadable',
  titleStopped: 'overlay.titleStopped',
  titleCut: 'overlay.titleCut',
  titleAgain: 'overlay.pressAgainTitle',
  again: 'overlay.pressAgain',
  tick: 'overlay.tick',
  tickPersonal: 'overlay.tickPersonal',
  sends: undefined,
  proceed: 'overlay.proceed',
  cancel: 'overlay.cancel',
};
const FEEDBACK: DoorWords = {
  ...RATING,
  title: 'overlay.titleFeedback',
  titleBlocked: 'overlay.titleBlockedFeedback',
  blocked: 'overlay.blockedFeedback',
  blockedBy: 'overlay.blockedFeedbackBy',
  blockedUnreadable: 'overlay.blockedFeedbackUnreadable',
  titleCut: 'overlay.titleCutReport',
  titleAgain: 'overlay.sendAgainTitle',
  again: 'overlay.sendAgain',
  proceed: 'overlay.send',
  cancel: 'overlay.dontSend',
};
/** Where it is not known what goes along. */
const PERHAPS = { tick: 'overlay.tickSuspected', tickPersonal: 'overlay.tickSuspectedPersonal' } as const;
const STORED = { tick: 'overlay.tickCode', tickPersonal: 'overlay.tickCodePersonal' } as const;

/** In Claude Code no form says what goes along, only what holds there: terms, a help page, or nothing that we read. */
const SENDS_CODE: Readonly<Record<Ground, TextKey>> = {
  consumer: 'overlay.sendsCode',
  commercial: 'overlay.sendsCodeCommercial',
  unknown: 'overlay.sendsCodeAnyPlan',
  education: 'overlay.sendsCodeOwnTerms',
  teachers: 'overlay.sendsCodeOwnTerms',
};

function codeRating(ground: Ground): DoorWords {
  const isSaid = ground === 'consumer' || ground === 'commercial';
  return { ...RATING, ...(isSaid ? STORED : PERHAPS), sends: SENDS_CODE[ground] };
}

/** The words at each door: a rating is one way among several to hand a conversation over. */
const DOOR_WORDS: Readonly<Record<Door | QuietPlace, DoorWords>> = {
  rating: RATING,
  'chat-feedback': FEEDBACK,
  'code-report': {
    ...FEEDBACK,
    title: 'overlay.titleReport',
    titleStopped: 'overlay.titleReportStopped',
    tick: 'overlay.tickSession',
    tickPersonal: 'overlay.tickSessionPersonal',
    sends: 'overlay.sendsSession',
  },
  'cowork-feedback': {
    ...FEEDBACK,
    titleStopped: 'overlay.titleReportStopped',
    tick: 'overlay.tickTask',
    tickPersonal: 'overlay.tickTaskPersonal',
    sends: 'overlay.sendsTask',
  },
  'shared-report': {
    ...FEEDBACK,
    title: 'overlay.titleReport',
    titleBlocked: 'overlay.titleBlockedQuiet',
    blocked: 'overlay.blockedReport',
    blockedBy: 'overlay.blockedReport',
    sends: 'overlay.sendsSharedReport',
  },
  'usage-logs': {
    ...FEEDBACK,
    title: 'overlay.titleLogs',
    titleBlocked: 'overlay.titleBlockedQuiet',
    blocked: 'overlay.blockedLogs',
    blockedBy: 'overlay.blockedLogs',
    sends: 'overlay.sendsLogs',
    proceed: 'overlay.proceedLogs',
    cancel: 'overlay.cancelLogs',
  },
};

/** True for a place that no conversation is handed over at: no plan and no count of messages says anything there. */
export function isQuiet(door: Door | QuietPlace | undefined): door is QuietPlace {
  return door === 'shared-report' || door === 'usage-logs';
}

/** Why nothing passes here, in the words of its door. */
export function blockedText(
  t: Translate,
  { blocked, blockedBy, blockedUnreadable }: DoorWords,
  { isReadable, organisation }: Pick<Policy, 'isReadable' | 'organisation'>,
): string {
  if (!isReadable) return t(blockedUnreadable);
  return t(organisation ? blockedBy : blocked, { name: organisationName(t, organisation) });
}

/** Where nothing tells a rating from a report, it is called neither; the rest is said of what it may be there. */
function untoldWords(surface: Surface, ground: Ground): DoorWords {
  const sends = surface === 'cowork' ? 'overlay.sendsCowork' : undefined;
  return { ...FEEDBACK, ...PERHAPS, sends: surface === 'code' ? SENDS_CODE[ground] : sends };
}

/**
 * What the overlay calls things at a door, there.
 * @param door undefined where nothing tells which it is.
 * @param situation the account's: what it rests on decides whose word is given.
 */
export function wordsAt(
  door: Door | QuietPlace | undefined,
  surface: Surface,
  situation: Situation,
): DoorWords {
  const ground = groundOf(situation);
  if (door === undefined) return untoldWords(surface, ground);
  return door === 'rating' && surface === 'code' ? codeRating(ground) : DOOR_WORDS[door];
}
