import { GIVEN_ANSWERS, type Policy } from '../../lib/policy/policy.ts';
import type { Settings } from '../../lib/policy/settings.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import { organisationName } from '../../lib/texts/organisationName.ts';
import { AudienceQuestion } from '../shared/AudienceQuestion.tsx';
import { Guidance } from '../shared/Guidance.tsx';
import { Mark } from '../shared/Mark.tsx';

interface FirstRunProps {
  t: Translate;
  settings: Settings;
  policy: Policy;
  onSettings: (change: Partial<Settings>) => void;
  onOptions: () => void;
}

const LINES = ['notices', 'holds', 'stays'] as const;

/** The page that opens once, at installation: what this does, in three lines, and the one question. */
export function FirstRun({ t, settings, policy, onSettings, onOptions }: FirstRunProps) {
  const isAnswered = policy.managed || GIVEN_ANSWERS.some((answer) => answer === settings.answer);
  return (
    <>
      <header>
        <Mark />
        <div>
          <h1>Before You Rate</h1>
          <p>{t('firstRun.title')}</p>
        </div>
      </header>
      <section>
        <ul class="what">
          {LINES.map((line) => (
            <li key={line}>
              <strong>{t(`firstRun.${line}`)}</strong>
              <span>{t(`firstRun.${line}Detail`)}</span>
            </li>
          ))}
        </ul>
      </section>
      {policy.managed && (
        <section class="managed-by">
          <h2>{t('managed.by', { name: organisationName(t, policy.organisation) })}</h2>
          <Guidance t={t} policy={policy} />
        </section>
      )}
      <AudienceQuestion t={t} settings={settings} policy={policy} onSettings={onSettings} />
      <p class="next" role="status">
        {isAnswered && t('firstRun.done')}
      </p>
      <footer>
        <p>{t('sources.own')}</p>
        <button type="button" onClick={onOptions}>
          {t('popup.options')}
        </button>
      </footer>
    </>
  );
}
