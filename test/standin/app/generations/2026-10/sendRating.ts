import { performAction } from '../../rpc/performAction.ts';
import { thenMarked } from '../shared/rating.ts';

/** Rates by PerformAction, the address of every other action too. */
export const sendRating = thenMarked(
  ({ conversation, message }, type, reason) =>
    performAction(conversation, { kind: 'feedback', message: message.uuid, type, comment: reason }),
  true,
);
