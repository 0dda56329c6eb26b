/** What became of a report. */
export type Outcome = { kind: 'sent'; id: string } | { kind: 'refused'; words: string };

export function failed(why: string): Outcome {
  return { kind: 'refused', words: `Couldn’t send feedback (${why}). Try again.` };
}
