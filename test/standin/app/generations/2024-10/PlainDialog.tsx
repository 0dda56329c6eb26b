import { useEffect, useId } from 'react';
import { createPortal } from 'react-dom';
import type { FeedbackDialogProps } from '../parts.ts';
import { Disclosure } from '../shared/Disclosure.tsx';
import { useFeedback } from '../shared/feedback.ts';
import { useMarks } from '../shared/marks.ts';

const TITLES = { up: 'Share positive feedback', down: 'Report issue' };

/** A dialog of nothing but its role, a textarea and its buttons; English only. */
export function PlainDialog(props: FeedbackDialogProps) {
  const { direction, onClose, report } = props;
  const title = useId();
  const { reason, setReason, sending, submit } = useFeedback(props);
  const known = useMarks().dialog;
  const disclosure = useId();

  useEffect(() => {
    const close = (event: KeyboardEvent) => event.key === 'Escape' && onClose();
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [onClose]);

  return createPortal(
    <>
      <div className="backdrop" />
      <div role="dialog" aria-modal="true" aria-labelledby={title} className="dialog">
        <h2 id={title} className="dialog-title">
          {known ? (report ? 'Feedback' : TITLES[direction]) : 'Tell us more'}
        </h2>
        <div className="field">
          <textarea
            // biome-ignore lint/a11y/noAutofocus: a modal takes the focus.
            autoFocus
            rows={4}
            aria-label="Details"
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
        <Disclosure id={disclosure} />
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {known ? 'Cancel' : 'Not now'}
          </button>
          <button type="button" className="button primary" disabled={sending} onClick={submit}>
            {known ? 'Submit' : 'Done'}
          </button>
        </div>
      </div>
    </>,
    document.body,
  );
}
