import { Dialog } from '@base-ui/react/dialog';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useCell } from '../../client/cell.ts';
import { useSay, useSession } from '../../client/session.ts';
import { toast } from '../../client/toast.ts';
import { doors as words } from '../../words/doors.ts';
import { type Source, submitBundle } from './bundle.ts';
import { FirstStep } from './FirstStep.tsx';
import { Foot } from './Foot.tsx';
import { type Answers, hasSecondStep, isFirstStepDone, isSecondStepDone } from './form.ts';
import { opened } from './open.ts';
import { SecondStep } from './SecondStep.tsx';

/** A submit so soon after a change of step is dropped by the page itself (seen 2026-11-26). */
const SETTLING = 400;

/** "Give feedback about Cowork", wherever it was opened. */
export function CoworkFeedback() {
  const source = useCell(opened);
  return source ? <FeedbackForm source={source} /> : null;
}

function FeedbackForm({ source }: { source: Source }) {
  const say = useSay();
  const { doorMarks } = useSession().doors;
  const [answers, setAnswers] = useState<Answers>({ text: '' });
  const [step, setStep] = useState<1 | 2>(1);
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState('');
  const changedAt = useRef(Number.NEGATIVE_INFINITY);
  const change = (more: Partial<Answers>) => setAnswers((before) => ({ ...before, ...more }));
  const close = () => opened.set(undefined);
  const goTo = (next: 1 | 2) => {
    changedAt.current = performance.now();
    setStep(next);
  };
  const isLast = step === 2 || !hasSecondStep(answers);
  const isDone = isFirstStepDone(answers) && (step === 1 || isSecondStepDone(answers));
  const submit = async () => {
    if (!isDone || isSending || performance.now() - changedAt.current < SETTLING) return;
    setSending(true);
    const result = await submitBundle(answers, source);
    setSending(false);
    if (result.kind === 'refused') return setRefusal(result.words);
    close();
    toast(`Thanks. Reference: ${result.id}`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    // Or a focused button or switch would be pressed as well.
    event.preventDefault();
    event.stopPropagation();
    if (isLast) void submit();
    else if (isDone) goTo(2);
  };
  const isMarked = doorMarks === 'all' || doorMarks === 'half-drawn' || doorMarks === 'native-switch';
  const isKnown = doorMarks !== 'everything-renamed';
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && close()}>
      <Dialog.Portal data-cds-portal={isMarked ? '' : undefined}>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup
          className="dialog cowork-feedback"
          data-cds={isMarked ? 'Dialog' : undefined}
          onKeyDownCapture={onKeyDown}
        >
          <Dialog.Title className="dialog-title">
            {isKnown ? say(words.coworkTitle) : 'Tell us what you think'}
          </Dialog.Title>
          {step === 1 ? (
            <FirstStep answers={answers} onChange={change} />
          ) : (
            <SecondStep answers={answers} onChange={change} />
          )}
          {refusal && <p role="alert">{refusal}</p>}
          <Foot
            step={step}
            isLast={isLast}
            isDone={isDone && !isSending}
            onBack={() => goTo(1)}
            onNext={() => goTo(2)}
            onSubmit={() => void submit()}
          />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
