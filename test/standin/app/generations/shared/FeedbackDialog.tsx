import { Dialog } from '@base-ui/react/dialog';
import { useId } from 'react';
import { OwnDialog } from '../../shell/OwnDialog.tsx';
import type { FeedbackDialogProps } from '../parts.ts';
import { useActing } from './acting.ts';
import { Disclosure } from './Disclosure.tsx';
import { useDialogWords, useFeedback } from './feedback.ts';
import { IssueSelect } from './IssueSelect.tsx';
import { useMarks } from './marks.ts';

/** Asks for a comment, and for the kind of issue where the rating is negative. */
export function FeedbackDialog(props: FeedbackDialogProps & { cds?: boolean }) {
  const { direction, onClose, report: reported, cds = true } = props;
  const disclosure = useId();
  const words = useDialogWords(direction, reported !== undefined);
  const marked = useMarks().dialog && cds;
  const { issue, setIssue, reason, setReason, sending, submit } = useFeedback(props);
  const acting = useActing(submit);
  const report = issue === 'report';
  return (
    <OwnDialog onClose={onClose} marked={marked}>
      <Dialog.Title className="dialog-title">{words.title}</Dialog.Title>
      {direction === 'down' && !reported && <IssueSelect issue={issue} marked={marked} onChange={setIssue} />}
      {report ? (
        <p className="fine">
          Harmful content is reported on a form of its own, which is not part of the stand-in.
        </p>
      ) : (
        <label className="field">
          <span>{words.details}</span>
          <textarea
            rows={4}
            value={reason}
            placeholder={words.hint}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
      )}
      <Disclosure id={disclosure} />
      <div className="dialog-actions">
        <Dialog.Close className="button">{words.cancel}</Dialog.Close>
        {!report && (
          <button
            type="button"
            className="button primary"
            aria-describedby={disclosure}
            disabled={sending}
            {...acting}
          >
            {words.submit}
          </button>
        )}
      </div>
    </OwnDialog>
  );
}

/** The dialog before 2026-07, without the marks of the design system. */
export function EarlierFeedbackDialog(props: FeedbackDialogProps) {
  return <FeedbackDialog {...props} cds={false} />;
}
