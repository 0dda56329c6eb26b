import { Dialog } from '@base-ui/react/dialog';
import { useState } from 'react';
import { track } from '../client/analytics/track.ts';
import { write } from '../client/api.ts';
import { useMembership } from '../client/session.ts';
import * as icons from '../shell/icons.tsx';
import { OwnDialog } from '../shell/OwnDialog.tsx';

type Rating = 'upvote' | 'flag';
const PERIOD = '2026-10';

/** A decoy: thumbs in a plain element, for a summary of what one did in a month; the names are sealed. */
export function Reflections() {
  const organization = useMembership().uuid;
  const [given, setGiven] = useState<Rating>();
  const [asked, setAsked] = useState<Rating>();
  const [reason, setReason] = useState('');
  const submit = async () => {
    const body = { type: asked, ...(reason && { reason }) };
    await write('POST', `/api/organizations/${organization}/reflections/${PERIOD}/feedback`, body);
    track('claudeai.cardinal.feedback', { period: PERIOD, sentiment: asked, has_reason: reason !== '' });
    setGiven(asked);
    setAsked(undefined);
  };
  const thumb = (rating: Rating, label: string) => (
    <button
      type="button"
      className="bar-button"
      aria-label={label}
      aria-pressed={given === rating}
      onClick={() => setAsked(rating)}
    >
      {rating === 'upvote' ? icons.thumbUp : icons.thumbDown}
    </button>
  );
  return (
    <div className="reflection">
      <p>In October you mostly worked on contracts.</p>
      <div>
        {thumb('upvote', 'This fits')}
        {thumb('flag', 'This does not fit')}
      </div>
      {asked && (
        <OwnDialog onClose={() => setAsked(undefined)}>
          <Dialog.Title className="dialog-title">Reflections</Dialog.Title>
          <label className="field">
            <span>Why?</span>
            <textarea rows={3} value={reason} onChange={(event) => setReason(event.target.value)} />
          </label>
          <div className="dialog-actions">
            <Dialog.Close className="button">Cancel</Dialog.Close>
            <button type="button" className="button primary" onClick={() => void submit()}>
              Submit
            </button>
          </div>
        </OwnDialog>
      )}
    </div>
  );
}
