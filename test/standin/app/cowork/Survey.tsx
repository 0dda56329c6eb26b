import { useState } from 'react';
import { track } from '../client/analytics/track.ts';
import { openCoworkFeedback } from './feedback/open.ts';

const ANSWERS = ['Bad', 'Fine', 'Good'] as const;

/** A decoy: an answer sends ids and the answer at the click, never the session. */
export function Survey({ session, lastAnswer }: { session: string; lastAnswer: string }) {
  const [state, setState] = useState<'asked' | 'answered' | 'gone'>('asked');
  if (state === 'gone') return null;
  if (state === 'answered')
    return (
      <aside className="band survey">
        <p>Thanks for the feedback.</p>
        <button type="button" className="link" onClick={() => openCoworkFeedback('survey')}>
          Tell us more
        </button>
      </aside>
    );
  const respond = (response: string) => {
    track('claude.cowork.feedback_survey.responded', {
      appearance_id: crypto.randomUUID(),
      response: response.toLowerCase(),
      session_id: session,
      last_assistant_message_id: lastAnswer,
      model: 'claude-opus',
      surface: 'web',
    });
    setState('answered');
  };
  return (
    <aside className="band survey">
      <p>How is Claude doing this session?</p>
      {ANSWERS.map((answer) => (
        <button key={answer} type="button" className="button" onClick={() => respond(answer)}>
          {answer}
        </button>
      ))}
      <button type="button" className="link" onClick={() => setState('gone')}>
        Dismiss
      </button>
    </aside>
  );
}
