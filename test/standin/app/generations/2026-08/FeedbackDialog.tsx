import { Dialog } from '@base-ui/react/dialog';
import { useId, useState } from 'react';
import type { RatingType } from '../../../wire.ts';
import { useMembership, useSay } from '../../client/session.ts';
import { toast } from '../../client/toast.ts';
import { OwnDialog } from '../../shell/OwnDialog.tsx';
import { dialog as words } from '../../words/dialog.ts';
import type { FeedbackDialogProps } from '../parts.ts';
import { Disclosure } from './Disclosure.tsx';
import { type Issue, IssueSelect } from './IssueSelect.tsx';
import { sendRating } from './sendRating.ts';

/** Asks for a comment. Nothing leaves before Submit. */
export function FeedbackDialog({ target, direction, onClose }: FeedbackDialogProps) {
  const say = useSay();
  const { personal } = useMembership();
  const disclosure = useId();
  const [issue, setIssue] = useState<Issue | null>(null);
  const [reason, setReason] = useState('');
  const [sending, setSending] = useState(false);
  const positive = direction === 'up';
  const report = issue === 'report';

  const submit = async () => {
    setSending(true);
    const sent = await sendRating(target, ratingType(positive, issue), reason.trim());
    setSending(false);
    if (sent) onClose();
    else toast('Something went wrong');
  };

  return (
    <OwnDialog onClose={onClose}>
      <Dialog.Title className="dialog-title">{say(positive ? words.positive : words.negative)}</Dialog.Title>
      {!positive && <IssueSelect issue={issue} onChange={setIssue} />}
      {report ? (
        <p className="fine">
          Harmful content is reported on a form of its own, which is not part of the stand-in.
        </p>
      ) : (
        <label className="field">
          <span>Please provide details: (optional)</span>
          <textarea
            rows={4}
            value={reason}
            placeholder={
              positive ? 'What was satisfying about this answer?' : 'What was unsatisfying about this answer?'
            }
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
      )}
      <Disclosure id={disclosure} personal={personal} />
      <div className="dialog-actions">
        <Dialog.Close className="button">{say(words.cancel)}</Dialog.Close>
        {!report && (
          <button
            type="button"
            className="button primary"
            aria-describedby={disclosure}
            disabled={sending}
            onClick={submit}
          >
            {say(words.submit)}
          </button>
        )}
      </div>
    </OwnDialog>
  );
}

function ratingType(positive: boolean, issue: Issue | null): RatingType {
  if (positive) return 'upvote';
  return issue ? `flag/${issue}` : 'flag';
}
