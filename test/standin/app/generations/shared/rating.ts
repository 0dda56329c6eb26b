import { track } from '../../client/analytics/track.ts';
import { markRated } from '../../client/chats.ts';
import type { RatingTarget, SendRating } from '../parts.ts';

/** The ids that analytics events name. */
export function idsOf({ organization, conversation, message }: RatingTarget): Record<string, string> {
  return {
    organization_uuid: organization,
    conversation_uuid: conversation,
    message_uuid: message.uuid,
  };
}

/** A way to send, followed by what the page does once a rating was accepted. */
export function thenMarked(send: SendRating, isTracked: boolean): SendRating {
  return async (target, type, reason) => {
    const sent = await send(target, type, reason);
    if (!sent) return false;
    markRated(target.conversation, target.message.uuid, type);
    if (isTracked) track('claudeai.conversation.feedback.sent', { ...idsOf(target), type });
    return true;
  };
}
