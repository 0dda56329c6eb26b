import { useEffect, useState } from 'react';
import { sessionId } from '../../doors.ts';
import { track } from '../client/analytics/track.ts';

const SIDES = ['a', 'b'] as const;
type Side = (typeof SIDES)[number];

/** A decoy: /comparison, a vote between two answers; the arrow keys vote too. */
export function ComparisonPage() {
  const [winner, setWinner] = useState<Side>();
  const [comment, setComment] = useState('');
  useEffect(() => {
    const vote = ({ key }: KeyboardEvent) => {
      if (key === 'ArrowLeft') setWinner('a');
      if (key === 'ArrowRight') setWinner('b');
    };
    document.addEventListener('keydown', vote);
    return () => document.removeEventListener('keydown', vote);
  }, []);
  const save = () =>
    track('claudeai.iron_swift.vote_submitted', {
      conversation_a: sessionId('session', 1),
      conversation_b: sessionId('session', 2),
      winner,
      has_comment: comment !== '',
      shared: false,
    });
  return (
    <main className="page narrow">
      <h1>Which response do you prefer?</h1>
      {SIDES.map((side) => (
        <button
          key={side}
          type="button"
          className="button"
          aria-pressed={winner === side}
          onClick={() => setWinner(side)}
        >
          Response {side.toUpperCase()}
        </button>
      ))}
      <textarea aria-label="Comment" value={comment} onChange={(event) => setComment(event.target.value)} />
      <button type="button" className="button primary" disabled={!winner} onClick={save}>
        Save
      </button>
    </main>
  );
}
