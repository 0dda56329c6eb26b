import { Dialog } from '@base-ui/react/dialog';
import { useSay, useSession } from '../../client/session.ts';
import { dialog } from '../../words/dialog.ts';

interface FootProps {
  step: 1 | 2;
  isLast: boolean;
  isDone: boolean;
  onBack(): void;
  onNext(): void;
  onSubmit(): void;
}

/** The buttons of the feedback dialog. Submit stands in step 1 too, while no kind asks for a second one. */
export function Foot({ step, isLast, isDone, onBack, onNext, onSubmit }: FootProps) {
  const say = useSay();
  const { doorMarks } = useSession().doors;
  const isKnown = doorMarks !== 'everything-renamed';
  const hasTestId = doorMarks === 'all' || doorMarks === 'native-switch';
  return (
    <div className="dialog-actions">
      {step === 2 && (
        <button type="button" className="button" onClick={onBack}>
          Back
        </button>
      )}
      <Dialog.Close className="button">{isKnown ? say(dialog.cancel) : 'Not now'}</Dialog.Close>
      {!isLast && (
        <button type="button" className="button next" disabled={!isDone} onClick={onNext}>
          Next <kbd>Ctrl + Enter</kbd>
        </button>
      )}
      {isLast && doorMarks !== 'half-drawn' && (
        <button
          type="button"
          className="button primary"
          data-testid={hasTestId ? 'cowork-feedback-submit' : undefined}
          disabled={!isDone}
          onClick={onSubmit}
        >
          {isKnown ? say(dialog.submit) : 'Done'}
        </button>
      )}
    </div>
  );
}
