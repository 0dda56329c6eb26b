import type { AudienceReason } from '../../lib/decide/audience.ts';
import type { StatusAnswer } from '../../lib/tab/messages.ts';
import type { Way } from '../../lib/terms/comparison.ts';
import type { Place } from './PlaceLines.tsx';

/** What the popup was opened over. */
export type View =
  | { kind: 'claude'; status: StatusAnswer; isPrivate?: boolean }
  | { kind: 'not-running' }
  | { kind: 'no-access' }
  | { kind: 'place'; place: Place }
  | { kind: 'elsewhere' };

const WAY_OF_TERMS = { consumer: 'personal', commercial: 'company', unknown: undefined } as const;
const WAY_OF_PLACE = { console: 'api', bedrock: 'cloud', vertex: 'cloud' } as const;

/** The column of the comparison that a tab belongs to; undefined where that is not known. */
export function wayOf(view: View): Way | undefined {
  if (view.kind === 'place') return WAY_OF_PLACE[view.place];
  if (view.kind !== 'claude' || view.status.verdict.ownTerms !== 'none') return undefined;
  return WAY_OF_TERMS[view.status.verdict.terms];
}

/** Reasons that rest on the answer for the whole browser, or on there being none. */
const BY_ANSWER: readonly AudienceReason[] = ['not-seen', 'seen-once', 'answered-work', 'answered-personal'];

/** True where the question "Do you use Claude for work in this browser?" decides something on this tab. */
export function isAnswerNeeded(view: View, isCorrected: boolean): boolean {
  return view.kind === 'claude' && !isCorrected && BY_ANSWER.includes(view.status.verdict.reason);
}
