import type { GenerationParts } from '../parts.ts';
import { sendChatFeedback } from '../shared/chatFeedback.ts';
import { FeedbackDialog } from '../shared/FeedbackDialog.tsx';
import { messageRow } from '../shared/messageRow.tsx';
import { look } from './look.ts';

export const generation: GenerationParts = {
  MessageRow: messageRow(look),
  FeedbackDialog,
  sendRating: sendChatFeedback,
  feed: true,
};
