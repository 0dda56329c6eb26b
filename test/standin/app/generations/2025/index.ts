import type { GenerationParts } from '../parts.ts';
import { sendChatFeedback } from '../shared/chatFeedback.ts';
import { EarlierFeedbackDialog } from '../shared/FeedbackDialog.tsx';
import { messageRow } from '../shared/messageRow.tsx';
import { look } from './look.tsx';

export const generation: GenerationParts = {
  MessageRow: messageRow(look),
  FeedbackDialog: EarlierFeedbackDialog,
  sendRating: sendChatFeedback,
  feed: false,
};
