import { useId, useState } from 'react';
import { track } from '../client/analytics/track.ts';
import * as icons from '../shell/icons.tsx';

/** A decoy: thumbs for a draft, named as a rating's thumbs might be; only the thumb is counted, without an id. */
export function Draft() {
  const id = useId();
  const [chosen, setChosen] = useState<'upvote' | 'flag'>();
  const rate = (feedback_type: 'upvote' | 'flag') => {
    setChosen(feedback_type);
    track('claude.cowork.writing_draft.feedback_submitted', { feedback_type, reasons: [] });
  };
  return (
    <aside className="band draft">
      <p>Dear Ms Sample, the new date is the fifth of March.</p>
      {/* biome-ignore lint/a11y/useSemanticElements: claude.ai's group is a div too. */}
      <div role="group" aria-labelledby={id}>
        <span id={id}>How is this draft?</span>
        <button
          type="button"
          aria-label="Thumbs up"
          aria-pressed={chosen === 'upvote'}
          onClick={() => rate('upvote')}
        >
          {icons.thumbUp}
        </button>
        <button
          type="button"
          aria-label="Thumbs down"
          aria-pressed={chosen === 'flag'}
          onClick={() => rate('flag')}
        >
          {icons.thumbDown}
        </button>
      </div>
    </aside>
  );
}
