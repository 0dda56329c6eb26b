import { useState } from 'react';
import { submitBundle } from './feedback/bundle.ts';

/** A decoy: the question after a task was moved to this computer; the same request, never a transcript. */
export function SwitchToLocal() {
  const [text, setText] = useState('');
  const [isSent, setSent] = useState(false);
  if (isSent) return <p role="status">Thank you.</p>;
  const submit = async () => {
    const result = await submitBundle({ text }, 'switch_to_local');
    setSent(result.kind === 'sent');
  };
  return (
    <aside className="band local">
      <p>Why did you switch to this computer?</p>
      <textarea aria-label="Your reason" value={text} onChange={(event) => setText(event.target.value)} />
      <button
        type="button"
        className="button"
        data-testid="cowork-switch-to-local-feedback-submit"
        onClick={() => void submit()}
      >
        Submit
      </button>
    </aside>
  );
}
