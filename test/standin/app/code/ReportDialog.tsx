import { AlertDialog } from '@base-ui/react/alert-dialog';
import { useRef, useState } from 'react';
import { useCell } from '../client/cell.ts';
import { useSay, useSession } from '../client/session.ts';
import { dialog } from '../words/dialog.ts';
import { doors } from '../words/doors.ts';
import type { Outcome } from './outcome.ts';
import { report } from './report.ts';
import { grantSupport, revokeSupport, submitReport } from './requests.ts';

/** The one dialog all ways of reporting a Claude Code session lead to; nothing but its button sends. */
export function ReportDialog() {
  const asked = useCell(report);
  const { doorMarks } = useSession().doors;
  const box = useRef<HTMLTextAreaElement>(null);
  if (!asked) return null;
  const isMarked = doorMarks === 'all' || doorMarks === 'half-drawn';
  const marks = isMarked ? { 'data-cds': 'Dialog', 'data-testid': 'epitaxy-feedback-modal' } : {};
  return (
    <AlertDialog.Root open onOpenChange={(isOpen) => !isOpen && report.set(undefined)}>
      <AlertDialog.Portal data-cds-portal={isMarked ? '' : undefined}>
        <AlertDialog.Backdrop className="backdrop" />
        <AlertDialog.Popup className="dialog code-report" initialFocus={box} {...marks}>
          <Report key={asked.session} session={asked.session} words={asked.words} box={box} />
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}

interface ReportProps {
  session: string;
  words: string;
  box: React.RefObject<HTMLTextAreaElement | null>;
}

function Report({ session, words, box }: ReportProps) {
  const [description, setDescription] = useState(words);
  const [isShared, setShared] = useState(false);
  const [isSending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const submit = async () => {
    setSending(true);
    setOutcome(undefined);
    // Where support may not have access, the report stays behind too.
    const isGranted = !isShared || (await grantSupport(session));
    setOutcome(
      isGranted
        ? await submitReport(session, description)
        : { kind: 'refused', words: 'Couldn’t give access. Nothing was sent.' },
    );
    setSending(false);
  };
  if (outcome?.kind === 'sent') return <Sent id={outcome.id} session={session} isShared={isShared} />;
  return (
    <ReportForm
      box={box}
      description={description}
      onDescription={setDescription}
      isShared={isShared}
      onShared={setShared}
      isSending={isSending}
      words={outcome?.words}
      onSubmit={() => void submit()}
    />
  );
}

interface ReportFormProps {
  box: React.RefObject<HTMLTextAreaElement | null>;
  description: string;
  onDescription(description: string): void;
  isShared: boolean;
  onShared(isShared: boolean): void;
  isSending: boolean;
  words: string | undefined;
  onSubmit(): void;
}

function ReportForm(props: ReportFormProps) {
  const { box, description, isShared, isSending, words } = props;
  const say = useSay();
  const { doorMarks, supportShare } = useSession().doors;
  const isKnown = doorMarks !== 'everything-renamed';
  return (
    <>
      <AlertDialog.Title className="dialog-title">
        {isKnown ? say(doors.reportTitle) : 'Tell us what happened'}
      </AlertDialog.Title>
      <div className="field">
        <textarea
          ref={box}
          rows={5}
          maxLength={4096}
          aria-label={isKnown ? say(doors.reportDescription) : 'Your words'}
          value={description}
          onChange={(event) => props.onDescription(event.target.value)}
        />
      </div>
      {supportShare !== 'hidden' && (
        <label className="field choice">
          <input
            type="checkbox"
            name={isKnown ? 'share_with_support' : undefined}
            checked={isShared}
            onChange={(event) => props.onShared(event.target.checked)}
          />
          Let support read this session for seven days.
        </label>
      )}
      <p className="fine">What you write goes to Anthropic together with what was said in this session.</p>
      {isSending && <p role="status">Submitting report…</p>}
      {words && <p role="alert">{words}</p>}
      <div className="dialog-actions">
        <AlertDialog.Close className="button">{isKnown ? say(dialog.cancel) : 'Not now'}</AlertDialog.Close>
        {doorMarks !== 'half-drawn' && (
          <button
            type="button"
            className="button primary"
            data-testid={doorMarks === 'all' ? 'epitaxy-feedback-submit' : undefined}
            disabled={isSending || !description.trim()}
            onClick={props.onSubmit}
          >
            {isKnown ? say(dialog.submit) : 'Done'}
          </button>
        )}
      </div>
    </>
  );
}

/** After the report: its number, and the way to take support's access back. */
function Sent({ id, session, isShared }: { id: string; session: string; isShared: boolean }) {
  const [isRevoked, setRevoked] = useState(false);
  return (
    <>
      <AlertDialog.Title className="dialog-title">Feedback sent</AlertDialog.Title>
      <p className="fine">{id}</p>
      <div className="dialog-actions">
        {isShared && !isRevoked && (
          <button
            type="button"
            className="button revoke"
            onClick={async () => setRevoked(await revokeSupport(session))}
          >
            Revoke access
          </button>
        )}
        <AlertDialog.Close className="button primary">Close</AlertDialog.Close>
      </div>
    </>
  );
}
