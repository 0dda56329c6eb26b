import { surfaceAt } from '../claude/addresses.ts';
import { isActionAddress, type ReadableBody } from './body.ts';
import { isFeedbackAction } from './feedbackAction.ts';
import { isFeedbackEvent } from './feedbackEvent.ts';

/** Asked only about a rating: true when it may leave. A no is remembered and shown by whoever answers. */
export type MayLeave = () => boolean;

/** How the body of a request tells whether it is a rating. */
export interface Judge {
  isRating(body: ReadableBody, type: string): boolean;
  /** Whether a body that can only be read by waiting is worth waiting for. */
  waits: boolean;
}

const ACTION: Judge = { isRating: isFeedbackAction, waits: true };
const EVENT: Judge = { isRating: isFeedbackEvent, waits: false };

/**
 * Who judges a request, or undefined where none of its kind can be a rating: then nobody looks into it.
 * @param address where it goes; relative or absolute.
 * @param pathname of the page it leaves.
 */
export function judgeOf(address: string, pathname: string): Judge | undefined {
  if (isActionAddress(address)) return ACTION;
  // Cowork's local sessions rate by an analytics event instead of a request of its own (2026-08).
  return surfaceAt(pathname) === 'cowork' ? EVENT : undefined;
}
