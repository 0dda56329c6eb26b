import type { Settings } from '../lib/memory/settings.ts';
import type { Translate } from '../lib/texts/catalogue.ts';

interface AudienceQuestionProps {
  t: Translate;
  settings: Settings;
  onSettings: (change: Partial<Settings>) => void;
}

const ANSWERS = { work: 'askWork', personal: 'askPersonal' } as const;

/** The one question that the page cannot answer. */
export function AudienceQuestion({ t, settings, onSettings }: AudienceQuestionProps) {
  return (
    <fieldset>
      <legend>{t('popup.ask')}</legend>
      {(['work', 'personal'] as const).map((answer) => (
        <label key={answer}>
          <input
            type="radio"
            name="answer"
            checked={settings.answer === answer}
            onChange={() => onSettings({ answer })}
          />
          {t(`popup.${ANSWERS[answer]}`)}
        </label>
      ))}
    </fieldset>
  );
}
