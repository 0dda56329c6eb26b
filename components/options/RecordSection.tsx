import { useState } from 'preact/hooks';
import { type Policy, RECORD_KEEPINGS } from '../../lib/policy/policy.ts';
import type { Settings } from '../../lib/policy/settings.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import { Choice } from './Choice.tsx';

export type RecordFile = 'csv' | 'json';

/** What became of an export. */
export type Exported =
  | { is: 'none' }
  | { is: 'saved' | 'handed-over'; digest: string }
  | { is: 'failed'; reason: string };

export interface RecordSectionProps {
  t: Translate;
  policy: Policy;
  isSaved: boolean;
  /** How many ratings it holds; `unreadable` where that cannot be told. */
  held: number | 'unreadable';
  exported: Exported;
  /** Whether the last "Forget everything" worked; `none` before one. */
  forgotten: boolean | 'none';
  onSettings: (change: Partial<Settings>) => void;
  onExport: (file: RecordFile) => void;
  onForget: () => void;
}

function Outcome({ t, exported }: { t: Translate; exported: Exported }) {
  if (exported.is === 'none') return null;
  if (exported.is === 'failed') return <>{t('options.recordNotSaved', { reason: exported.reason })}</>;
  return (
    <>
      {t(exported.is === 'saved' ? 'options.recordSaved' : 'options.recordHandedOver')}{' '}
      <code>{exported.digest}</code>
    </>
  );
}

/** The record of ratings: what is kept, its export, and the way to empty it. */
export function RecordSection(props: RecordSectionProps) {
  const { t, policy, held, exported, forgotten, onSettings, onExport, onForget } = props;
  const [isAsking, ask] = useState(false);
  return (
    <>
      <Choice
        t={t}
        id="record"
        title={t('options.record')}
        hint={t('options.recordHint')}
        value={policy.keepRecord}
        options={RECORD_KEEPINGS.toReversed().map((value) => ({
          value,
          label: t(`options.record-${value}`),
        }))}
        origin={policy.origins.keepRecord}
        organisation={policy.organisation}
        isSaved={props.isSaved}
        onChoose={(value) => onSettings({ keepRecord: value as Settings['keepRecord'] })}
      />
      <section>
        <p>
          {held === 'unreadable' ? t('options.recordUnreadable') : t('options.recordHolds', { count: held })}
        </p>
        <p class="actions">
          <button type="button" onClick={() => onExport('csv')}>
            {t('options.saveCsv')}
          </button>
          <button type="button" onClick={() => onExport('json')}>
            {t('options.saveJson')}
          </button>
        </p>
        <small role="status">
          <Outcome t={t} exported={exported} />
        </small>
      </section>
      <section>
        <h2>{t('options.forget')}</h2>
        <small>{t('options.forgetHint')}</small>
        <p class="actions">
          {!isAsking && (
            <button type="button" onClick={() => ask(true)}>
              {t('options.forget')}
            </button>
          )}
          {isAsking && (
            <>
              <button
                type="button"
                onClick={() => {
                  ask(false);
                  onForget();
                }}
              >
                {t('options.forgetSure')}
              </button>
              <button type="button" autofocus onClick={() => ask(false)}>
                {t('options.forgetKeep')}
              </button>
            </>
          )}
        </p>
        <small role="status">
          {forgotten !== 'none' && t(forgotten ? 'options.forgotten' : 'options.notForgotten')}
        </small>
      </section>
    </>
  );
}
