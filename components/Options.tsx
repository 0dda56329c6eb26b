import type { ExtraSignals } from '../lib/detect/signal.ts';
import type { Problem } from '../lib/memory/problem.ts';
import type { Settings } from '../lib/memory/settings.ts';
import type { Translate } from '../lib/texts/catalogue.ts';
import { AudienceQuestion } from './AudienceQuestion.tsx';
import { ExtraForm } from './ExtraForm.tsx';
import { Mark } from './Mark.tsx';
import { ProblemTable } from './ProblemTable.tsx';

export interface OptionsProps {
  t: Translate;
  settings: Settings;
  /** The organisation's extra names and selectors, shown and not to be changed. */
  managed: ExtraSignals;
  /** Stored values that could not be used. */
  problems: readonly Problem[];
  /** What was typed and not stored, by field. */
  refused: { names: readonly Problem[]; selectors: readonly Problem[] };
  /** The part that was stored last, to say so beside it. */
  saved: 'answers' | 'extra' | undefined;
  onSettings: (change: Partial<Settings>) => void;
  onExtra: (typed: ExtraSignals) => void;
}

/** The options page: who is at work, when to ask, and the advanced list for the day of a redesign. */
export function Options(props: OptionsProps) {
  const { t, settings, problems, saved, onSettings } = props;
  return (
    <>
      <header>
        <Mark />
        <div>
          <h1>{t('options.title')}</h1>
          <p>Before You Rate</p>
        </div>
      </header>
      {problems.length > 0 && <ProblemTable t={t} problems={problems} />}
      <AudienceQuestion t={t} settings={settings} onSettings={onSettings} />
      <section>
        <h2>{t('options.personal')}</h2>
        <label>
          <input
            type="checkbox"
            aria-describedby="ask-hint"
            checked={settings.consumerPersonal === 'warn'}
            onChange={({ currentTarget }) =>
              onSettings({ consumerPersonal: currentTarget.checked ? 'warn' : 'allow' })
            }
          />
          {t('options.ask')}
        </label>
        <small id="ask-hint">{t('options.askHint')}</small>
        <small role="status">{saved === 'answers' && t('options.saved')}</small>
      </section>
      <ExtraForm
        t={t}
        own={settings.extra}
        managed={props.managed}
        refused={props.refused}
        isSaved={saved === 'extra'}
        onSave={props.onExtra}
      />
      <footer>{t('sources.own')}</footer>
    </>
  );
}
