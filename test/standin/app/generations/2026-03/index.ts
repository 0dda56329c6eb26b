import { generation as before } from '../2025/index.ts';
import { look } from '../2025/look.tsx';
import type { GenerationParts } from '../parts.ts';
import { messageRow } from '../shared/messageRow.tsx';
import { PlainBar } from '../shared/PlainBar.tsx';

/** As in 2025, but only the copy button's test id marks the bar. */
export const generation: GenerationParts = {
  ...before,
  MessageRow: messageRow({
    ...look,
    answer: { className: 'font-claude-response' },
    Bar: PlainBar,
    copyTestId: 'action-bar-copy',
  }),
};
