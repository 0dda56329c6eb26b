import type { HealthState } from '../../lib/detect/health.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import { Line } from './Line.tsx';

interface HealthLinesProps {
  t: Translate;
  state: HealthState;
  isCopied: boolean;
  onCopy: () => void;
}

/** Whether recognition works on the page, and what helps when it does not. */
export function HealthLines({ t, state, isCopied, onCopy }: HealthLinesProps) {
  return (
    <Line name={t('health.title')}>
      <span class="head">{t(`health.${state}`)}</span>
      <button type="button" onClick={onCopy}>
        {t('health.copy')}
      </button>
      <small role="status">{isCopied && t('health.copied')}</small>
    </Line>
  );
}
