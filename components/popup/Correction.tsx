import type { AudienceReason } from '../../lib/decide/audience.ts';
import type { Correction as Corrected } from '../../lib/memory/corrections.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';

interface CorrectionProps {
  t: Translate;
  /** False where the page does not tell which account it shows. */
  isKnown: boolean;
  reason: AudienceReason;
  corrected: Corrected | undefined;
  /** Under a policy no answer of a person's counts. */
  isManaged: boolean;
  onCorrect: (correction: 'work' | 'personal') => void;
  onForget: () => void;
}

/** Reasons that no correction changes. */
const SETTLED: readonly AudienceReason[] = ['commercial-plan', 'commercial-link', 'work-domain'];

/** "Not right?": what the person knows better about this one account. */
export function Correction({
  t,
  isKnown,
  reason,
  corrected,
  isManaged,
  onCorrect,
  onForget,
}: CorrectionProps) {
  const isSettled = isManaged || SETTLED.includes(reason);
  return (
    <details class="correction">
      <summary>{t('correction.title')}</summary>
      {isSettled && <p>{t('correction.settled')}</p>}
      {!isSettled && !isKnown && <p>{t('correction.noAccount')}</p>}
      {!isSettled &&
        isKnown &&
        (['work', 'personal'] as const).map((correction) => (
          <label key={correction}>
            <input
              type="radio"
              name="correction"
              checked={corrected === correction}
              onChange={() => onCorrect(correction)}
            />
            {t(`correction.${correction}`)}
          </label>
        ))}
      {isKnown && (
        <button type="button" onClick={onForget}>
          {t('correction.forget')}
        </button>
      )}
    </details>
  );
}
