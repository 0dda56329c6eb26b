import type { Generation } from '../../state.ts';
import { FeedbackDialog } from './2026-08/FeedbackDialog.tsx';
import { MessageRow } from './2026-08/MessageRow.tsx';
import type { GenerationParts } from './parts.ts';

/** Every generation of the interface the stand-in can show. */
export const generations: Record<Generation, GenerationParts> = {
  '2026-08': { MessageRow, FeedbackDialog },
};
