import type { Door } from '../../lib/detect/doors.ts';
import type { TextKey } from '../../lib/texts/translations.ts';

/** What the overlay calls things at one door. */
interface DoorWords {
  title: TextKey;
  tick: TextKey;
  tickPersonal: TextKey;
  /** What would be sent; undefined where the messages of the conversation are counted. */
  sends: TextKey | undefined;
  proceed: TextKey;
  cancel: TextKey;
}

const RATING: DoorWords = {
  title: 'overlay.titleSubmit',
  tick: 'overlay.tick',
  tickPersonal: 'overlay.tickPersonal',
  sends: undefined,
  proceed: 'overlay.proceed',
  cancel: 'overlay.cancel',
};
const FEEDBACK: DoorWords = {
  ...RATING,
  title: 'overlay.titleFeedback',
  proceed: 'overlay.send',
  cancel: 'overlay.dontSend',
};

/** The words at each door: a rating is one way among several to hand a conversation over. */
export const DOOR_WORDS: Readonly<Record<Door, DoorWords>> = {
  rating: RATING,
  'chat-feedback': FEEDBACK,
  'code-report': {
    ...FEEDBACK,
    title: 'overlay.titleReport',
    tick: 'overlay.tickSession',
    tickPersonal: 'overlay.tickSessionPersonal',
    sends: 'overlay.sendsSession',
  },
  'cowork-feedback': {
    ...FEEDBACK,
    tick: 'overlay.tickTask',
    tickPersonal: 'overlay.tickTaskPersonal',
    sends: 'overlay.sendsTask',
  },
};
