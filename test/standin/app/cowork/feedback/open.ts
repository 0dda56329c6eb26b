import { track } from '../../client/analytics/track.ts';
import { cell } from '../../client/cell.ts';
import type { Source } from './bundle.ts';

/** From where the feedback dialog was opened, while it is. */
export const opened = cell<Source | undefined>(undefined);

export function openCoworkFeedback(source: Source): void {
  opened.set(source);
  track('claude.cowork.feedback_opened', { source });
}
