import { COWORK_RATING } from '../../../doors.ts';
import { track } from '../../client/analytics/track.ts';
import type { GenerationParts } from '../parts.ts';
import { thenMarked } from '../shared/rating.ts';

/** Cowork draws what the chat draws; its rating is an event, and the dialog closes at once (seen 2026-11-26). */
export function ratingByEvent(chat: GenerationParts): GenerationParts {
  return {
    ...chat,
    sendRating: thenMarked(async ({ conversation, message }, type, reason) => {
      const isPositive = type === 'upvote';
      track(COWORK_RATING, {
        sessionId: conversation,
        cliSessionId: message.uuid.replace('d', 'e'),
        type: /^flag\//.test(type) || isPositive ? type : 'flag/other',
        thumbs: isPositive ? 'positive' : 'negative',
        message: reason,
        messageId: message.uuid,
        apiMessageIds: [`msg_${message.uuid.slice(-12)}`],
        failedApiMessageIds: [],
      });
      return true;
    }, false),
  };
}
