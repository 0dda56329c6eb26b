import { Dialog } from '@base-ui/react/dialog';
import { useState } from 'react';
import { FIRST_PARTY } from '../../doors.ts';
import { write } from '../client/api.ts';
import { OwnDialog } from '../shell/OwnDialog.tsx';

type Rating = 'positive' | 'negative';

/** A decoy: /code/security has a form that sends one's own text and where one was, at once. */
export function SecurityPage() {
  const [isOpen, setOpen] = useState(false);
  return (
    <main className="page narrow">
      <h1>Security</h1>
      <p>Two findings in the last scan.</p>
      <button type="button" className="button" aria-label="Share feedback" onClick={() => setOpen(true)}>
        Feedback
      </button>
      {isOpen && <SecurityForm onClose={() => setOpen(false)} />}
    </main>
  );
}

function SecurityForm({ onClose }: { onClose(): void }) {
  const [rating, setRating] = useState<Rating>();
  const [text, setText] = useState('');
  const submit = async () => {
    const additional_metadata = JSON.stringify({ rating, text, path: location.pathname, scan_id: 'scan-4' });
    const event_data = { event_name: 'ccsec_feedback_submitted', additional_metadata };
    await write('POST', FIRST_PARTY, { events: [{ event_type: 'ProductAnalyticsEvent', event_data }] });
    onClose();
  };
  const button = (value: Rating, label: string) => (
    <button type="button" className="button" aria-pressed={rating === value} onClick={() => setRating(value)}>
      {label}
    </button>
  );
  return (
    <OwnDialog onClose={onClose}>
      <Dialog.Title className="dialog-title">Feedback on Claude Security</Dialog.Title>
      {button('positive', 'Positive')}
      {button('negative', 'Negative')}
      <label className="field">
        <span>Details</span>
        <textarea rows={3} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <div className="dialog-actions">
        <Dialog.Close className="button">Cancel</Dialog.Close>
        <button type="button" className="button primary" onClick={() => void submit()}>
          Submit
        </button>
      </div>
    </OwnDialog>
  );
}
