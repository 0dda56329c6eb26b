import { logEvent, write } from '../../client/api.ts';
import { chatsOf, markRated } from '../../client/chats.ts';
import type { SendRating } from '../parts.ts';

/** Sends a rating; true once it was accepted. */
export const sendRating: SendRating = async ({ organization, conversation, message }, type, reason) => {
  const path = `${chatsOf(organization)}/${conversation}/chat_messages/${message.uuid}/chat_feedback`;
  const body = reason ? { type, reason } : { type };
  const answer = await write(message.rating ? 'PUT' : 'POST', path, body).catch(() => undefined);
  if (!answer?.ok) return false;
  markRated(conversation, message.uuid, type);
  const ids = {
    organization_uuid: organization,
    conversation_uuid: conversation,
    message_uuid: message.uuid,
  };
  logEvent('claudeai.feedback.submitted', { ...ids, feedback_type: type });
  return true;
};
