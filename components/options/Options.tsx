import {
  type Language,
  NOTICE_FREQUENCIES,
  POLICY_LANGUAGES,
  type Policy,
  QUIET_ACTIONS,
} from '../../lib/policy/policy.ts';
import type { ManagedValues } from '../../lib/policy/schema.ts';
import type { ExtraSignals, Settings } from '../../lib/policy/settings.ts';
import type { PolicyNews } from '../../lib/policy/times.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import { organisationName } from '../../lib/texts/organisationName.ts';
import type { Problem } from '../../lib/values/problem.ts';
import { AllowSite } from '../shared/AllowSite.tsx';
import { AudienceQuestion } from '../shared/AudienceQuestion.tsx';
import { Guidance } from '../shared/Guidance.tsx';
import { Mark } from '../shared/Mark.tsx';
import { PolicyTimes } from '../shared/PolicyTimes.tsx';
import { Choice } from './Choice.tsx';
import { DomainsForm } from './DomainsForm.tsx';
import { ExtraForm } from './ExtraForm.tsx';
import { PersonalAccounts } from './PersonalAccounts.tsx';
import { ProblemTable } from './ProblemTable.tsx';
import { RecordSection, type RecordSectionProps } from './RecordSection.tsx';

/** Settings that are saved together. */
export type SavedGroup =
  | 'answer'
  | 'before'
  | 'planNotice'
  | 'record'
  | 'quiet'
  | 'language'
  | 'workDomains'
  | 'extra';

export interface OptionsProps
  extends Pick<RecordSectionProps, 'held' | 'exported' | 'forgotten' | 'onExport' | 'onForget'> {
  t: Translate;
  settings: Settings;
  /** What holds of organisation and person together. */
  policy: Policy;
  /** The organisation's own values, shown and not to be changed. */
  managed: ManagedValues;
  news: PolicyNews;
  /** BCP 47, of the dates. */
  language: string;
  /** Epoch milliseconds. */
  now: number;
  /** Stored values that could not be used. */
  problems: readonly Problem[];
  /** What was typed and not stored, by field. */
  refused: Record<'names' | 'selectors' | 'workDomains', readonly Problem[]>;
  /** What was stored last, to say so beside it. */
  saved: SavedGroup | undefined;
  /** False where the browser keeps the extension away from claude.ai. */
  hasSite: boolean;
  onAllowSite: () => void;
  onSettings: (change: Partial<Settings>, group: SavedGroup) => void;
  onDomains: (typed: readonly string[]) => void;
  onExtra: (typed: ExtraSignals) => void;
}

function languageName(t: Translate, language: Language): string {
  if (language === 'unset') return t('options.languageUnset');
  if (language === 'browser') return t('options.languageBrowser');
  // Each in its own words, so that whoever is lost in a strange language finds theirs.
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}

/** The options page: who is at work, when to ask, and the advanced list for the day of a redesign. */
export function Options(props: OptionsProps) {
  const { t, settings, policy, managed, problems, saved, onSettings } = props;
  const { organisation, origins } = policy;
  const times = <PolicyTimes {...props} {...props.news} isManaged={policy.managed} />;
  return (
    <>
      <header>
        <Mark />
        <div>
          <h1>{t('options.title')}</h1>
          <p>Before You Rate</p>
        </div>
      </header>
      {!props.hasSite && (
        <section role="alert">
          <h2>{t('access.title')}</h2>
          <p>{t('access.detail')}</p>
          <AllowSite t={t} onAllow={props.onAllowSite} />
        </section>
      )}
      {problems.length > 0 && <ProblemTable t={t} problems={problems} />}
      {policy.managed && (
        <section class="managed-by">
          <h2>{t('managed.by', { name: organisationName(t, organisation) })}</h2>
          <p>{t(policy.isReadable ? 'managed.explained' : 'managed.unreadable')}</p>
          {times}
          <Guidance t={t} policy={policy} />
        </section>
      )}
      {!policy.managed && times}
      <AudienceQuestion
        t={t}
        settings={settings}
        policy={policy}
        onSettings={(change) => onSettings(change, 'answer')}
      />
      <DomainsForm
        t={t}
        own={settings.workDomains}
        managed={managed.workEmailDomains ?? []}
        organisation={organisation}
        refused={props.refused.workDomains}
        isSaved={saved === 'workDomains'}
        onSave={props.onDomains}
      />
      <PersonalAccounts
        t={t}
        policy={policy}
        isSaved={saved === 'before'}
        onSettings={(change) => onSettings(change, 'before')}
      />
      <Choice
        t={t}
        id="plan-notice"
        title={t('options.planNotice')}
        hint={t('options.planNoticeHint')}
        value={policy.planNotice}
        options={NOTICE_FREQUENCIES.map((value) => ({ value, label: t(`options.planNotice-${value}`) }))}
        origin={origins.planNotice}
        organisation={organisation}
        isSaved={saved === 'planNotice'}
        onChoose={(value) => onSettings({ planNotice: value as Settings['planNotice'] }, 'planNotice')}
      />
      <RecordSection
        {...props}
        isSaved={saved === 'record'}
        onSettings={(change) => onSettings(change, 'record')}
      />
      <Choice
        t={t}
        id="quiet"
        title={t('options.quiet')}
        hint={t('options.quietHint')}
        value={policy.quiet}
        options={QUIET_ACTIONS.filter((value) => value !== 'block' || policy.quiet === 'block').map(
          (value) => ({
            value,
            label: t(`options.quiet-${value}`),
          }),
        )}
        origin={origins.reportsAndUsageLogs}
        organisation={organisation}
        isSaved={saved === 'quiet'}
        onChoose={(value) => onSettings({ quiet: value as Settings['quiet'] }, 'quiet')}
      />
      <Choice
        t={t}
        id="language"
        title={t('options.language')}
        hint={t('options.languageHint')}
        value={policy.language}
        options={(['unset', ...POLICY_LANGUAGES] as const).map((value) => ({
          value,
          label: languageName(t, value),
        }))}
        origin={origins.language}
        organisation={organisation}
        isSaved={saved === 'language'}
        onChoose={(value) => onSettings({ language: value as Language }, 'language')}
      />
      <ExtraForm
        t={t}
        own={settings.extra}
        managed={{ names: managed.extraRatingNames ?? [], selectors: managed.extraRatingSelectors ?? [] }}
        organisation={organisation}
        refused={props.refused}
        isSaved={saved === 'extra'}
        onSave={props.onExtra}
      />
      <section>
        <h2>{t('admin.title')}</h2>
        <a href="admin.html">{t('admin.open')}</a>
      </section>
      <footer>{t('sources.own')}</footer>
    </>
  );
}
