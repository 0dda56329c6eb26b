import type { HealthState } from '../lib/detect/health.ts';
import type { Translate } from '../lib/texts/catalogue.ts';

interface HealthLinesProps {
  t: Translate;
  state: HealthState;
  isCopied: boolean;
  onCopy: () => void;
}

/** Whether recognition works on the page, and what helps when it does not. */
export function HealthLines({ t, state, isCopied, onCopy }: HealthLinesProps) {
  return (
    <section class="health" data-state={state}>
      <h2>{t('health.title')}</h2>
      <p>{t(`health.${state}`)}</p>
      <button type="button" onClick={onCopy}>
        {t('health.copy')}
      </button>
      <small role="status">{isCopied && t('health.copied')}</small>
    </section>
  );
}
