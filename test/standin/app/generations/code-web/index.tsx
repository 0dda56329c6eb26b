import { look as august } from '../2026-08/look.ts';
import type { GenerationParts } from '../parts.ts';
import { messageRow } from '../shared/messageRow.tsx';

/** Claude Code on the web: a bar with a pin that can be pressed, and no thumbs (client of 2026-08). */
export const parts: GenerationParts = {
  MessageRow: messageRow({ ...august, answer: { className: 'prose' }, items: ['copy', 'pin', 'retry'] }),
  sendRating: async () => false,
  feed: true,
};
