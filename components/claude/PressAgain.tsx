import type { Translate } from '../../lib/texts/catalogue.ts';

interface PressAgainProps {
  t: Translate;
  onCancel: () => void;
}

/** The person said yes, but the thumb is not on the page any more. */
export function PressAgain({ t, onCancel }: PressAgainProps) {
  return (
    <>
      <div class="words">
        <h2 id="title">{t('overlay.pressAgainTitle')}</h2>
        <p id="lines">{t('overlay.pressAgain')}</p>
      </div>
      <div class="choice">
        <button type="button" class="primary" onClick={onCancel}>
          {t('overlay.close')}
        </button>
      </div>
    </>
  );
}
