import { write } from '../../client/api.ts';
import { chatsOf } from '../../client/chats.ts';
import { thenMarked } from './rating.ts';

/** Rates by the request that most interfaces have. */
export const sendChatFeedback = thenMarked(async ({ organization, conversation, message }, type, reason) => {
  const path = `${chatsOf(organization)}/${conversation}/chat_messages/${message.uuid}/chat_feedback`;
  const body = reason ? { type, reason } : { type };
  const answer = await write(message.rating ? 'PUT' : 'POST', path, body).catch(() => undefined);
  return answer?.ok ?? false;
}, true);
