import { GIVEN_ANSWERS, type GivenAnswer, type Policy } from '../../lib/policy/policy.ts';
import type { Settings } from '../../lib/policy/settings.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import { SetBy } from './SetBy.tsx';

interface AudienceQuestionProps {
  t: Translate;
  settings: Settings;
  /** Where an organisation manages the browser, it has answered. */
  policy?: Pick<Policy, 'managed' | 'organisation'>;
  onSettings: (change: Partial<Settings>) => void;
}

const WORDS = { work: 'askWork', personal: 'askPersonal' } as const satisfies Record<GivenAnswer, string>;

/** The one question that the page cannot answer. */
export function AudienceQuestion({ t, settings, policy, onSettings }: AudienceQuestionProps) {
  const isLocked = policy?.managed ?? false;
  const given = isLocked ? 'work' : settings.answer;
  return (
    <fieldset disabled={isLocked} aria-describedby={isLocked ? 'answer-set-by' : undefined}>
      <legend>{t('popup.ask')}</legend>
      {GIVEN_ANSWERS.map((answer) => (
        <label key={answer}>
          <input
            type="radio"
            name="answer"
            checked={given === answer}
            onChange={() => onSettings({ answer })}
          />
          {t(`popup.${WORDS[answer]}`)}
        </label>
      ))}
      {isLocked && (
        <SetBy t={t} id="answer-set-by" origin="enforced" organisation={policy?.organisation ?? ''} />
      )}
    </fieldset>
  );
}
