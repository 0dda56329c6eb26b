import { useState } from 'react';
import type { RatingType } from '../../../wire.ts';
import { useSay } from '../../client/session.ts';
import { toast } from '../../client/toast.ts';
import { dialog as words } from '../../words/dialog.ts';
import type { Direction, FeedbackDialogProps } from '../parts.ts';
import type { Issue } from './IssueSelect.tsx';
import { useMarks } from './marks.ts';

/** The state of a feedback dialog. Nothing leaves before `submit`. */
export function useFeedback({ target, direction, send, report, onClose }: FeedbackDialogProps) {
  const [issue, setIssue] = useState<Issue | null>(null);
  const [reason, setReason] = useState('');
  const [sending, setSending] = useState(false);
  const submit = async () => {
    setSending(true);
    const sent = await send(target, report ?? ratingType(direction, issue), reason.trim());
    setSending(false);
    if (sent) onClose();
    else toast('Something went wrong');
  };
  return { issue, setIssue, reason, setReason, sending, submit };
}

/** What the dialog says, in the language of the labels or as a redesign might put it. */
export function useDialogWords(direction: Direction, isReport: boolean) {
  const say = useSay();
  const positive = direction === 'up';
  if (!useMarks().dialog)
    return { title: 'Tell us more', details: 'Your words', hint: '', cancel: 'Not now', submit: 'Done' };
  return {
    title: say(isReport ? words.feedback : positive ? words.positive : words.negative),
    details: 'Please provide details: (optional)',
    hint: `What was ${positive ? '' : 'un'}satisfying about this answer?`,
    cancel: say(words.cancel),
    submit: say(words.submit),
  };
}

export function ratingType(direction: Direction, issue: Issue | null): RatingType {
  if (direction === 'up') return 'upvote';
  return issue ? `flag/${issue}` : 'flag';
}
