import { inEveryLanguage } from '../../words/words.ts';
import type { GenerationParts } from '../parts.ts';
import { sendChatFeedback } from '../shared/chatFeedback.ts';
import { messageRow } from '../shared/messageRow.tsx';
import { PlainBar, PlainButton } from '../shared/PlainBar.tsx';
import { PlainDialog } from './PlainDialog.tsx';

/** English only: the interface had no other language yet. */
export const generation: GenerationParts = {
  MessageRow: messageRow({
    row: 'counted',
    answer: { className: 'font-claude-message' },
    Bar: PlainBar,
    Button: PlainButton,
    names: { up: inEveryLanguage('Share positive feedback'), down: inEveryLanguage('Report issue') },
    pressed: false,
    items: ['copy', 'retry', 'thumbs'],
  }),
  FeedbackDialog: PlainDialog,
  sendRating: sendChatFeedback,
  feed: false,
};
