import type { GenerationParts } from '../parts.ts';
import { FeedbackDialog } from '../shared/FeedbackDialog.tsx';
import { look } from './look.tsx';
import { sendRating } from './sendRating.ts';
import { transcriptRow } from './transcriptRow.tsx';

export const generation: GenerationParts = {
  MessageRow: transcriptRow(look),
  FeedbackDialog,
  sendRating,
  feed: false,
};
