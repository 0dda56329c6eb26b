import { write } from '../../client/api.ts';
import { generation as chat } from '../2026-08/index.ts';
import type { GenerationParts } from '../parts.ts';
import { idsOf, thenMarked } from '../shared/rating.ts';

/** Local Cowork sessions: the dialog of chats, but the rating is an analytics event. */
export const generation: GenerationParts = {
  ...chat,
  sendRating: thenMarked(async (target, type, reason) => {
    const properties = { ...idsOf(target), feedback_type: type, ...(reason && { reason }) };
    const events = [{ event_name: 'cowork_feedback', properties }];
    const answer = await write('POST', '/api/event_logging/batch', { events }).catch(() => undefined);
    return answer?.ok ?? false;
  }, false),
};
