import type { ReactNode } from 'react';
import { look as august } from '../2026-08/look.ts';
import type { GenerationParts } from '../parts.ts';
import { sendChatFeedback } from '../shared/chatFeedback.ts';
import { messageRow } from '../shared/messageRow.tsx';
import { PlainBar, PlainButton } from '../shared/PlainBar.tsx';

function CodeBar({ children }: { children: ReactNode }) {
  return <PlainBar role="toolbar">{children}</PlainBar>;
}

/** Claude Code on the web rates at the click. Its request was never recorded; ours is the one of chats. */
export const generation: GenerationParts = {
  MessageRow: messageRow({
    ...august,
    row: 'plain',
    answer: { className: 'prose' },
    Bar: CodeBar,
    Button: PlainButton,
    pressed: false,
    items: ['copy', 'thumbs', 'retry'],
  }),
  sendRating: sendChatFeedback,
  feed: false,
};
