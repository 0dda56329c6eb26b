import { type Acknowledged, isAcknowledged, OUTCOMES, type Outcome } from '../record/entry.ts';
import { isRecord } from '../values/problem.ts';

/**
 * From a claude.ai tab to the background, for the record of ratings. A yes is answered with the entry's number, by
 * which its outcome is told later, or with false where none is kept.
 */
export type RecordMessage =
  | { type: 'record'; said: 'yes'; entry: Acknowledged }
  | { type: 'record'; said: 'no' }
  | { type: 'record'; said: 'outcome'; id: number; outcome: Outcome };

/** True for what a tab may tell the record; only the background asks. */
export function isRecordMessage(message: unknown): message is RecordMessage {
  if (!isRecord(message) || message.type !== 'record') return false;
  const { said, entry, id, outcome } = message;
  if (said === 'outcome') return Number.isSafeInteger(id) && OUTCOMES.includes(outcome as Outcome);
  return said === 'no' || (said === 'yes' && isAcknowledged(entry));
}
