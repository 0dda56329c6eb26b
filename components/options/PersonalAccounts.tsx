import type { Policy } from '../../lib/policy/policy.ts';
import type { Settings } from '../../lib/policy/settings.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import { SetBy } from '../shared/SetBy.tsx';

interface PersonalAccountsProps {
  t: Translate;
  policy: Policy;
  isSaved: boolean;
  onSettings: (change: Partial<Settings>) => void;
}

/** What holds before a rating: whether to ask on personal accounts, and whether the line must be ticked. */
export function PersonalAccounts({ t, policy, isSaved, onSettings }: PersonalAccountsProps) {
  const { origins, organisation, actions, requireTick } = policy;
  const isBlocked = actions.consumerPersonal === 'block' || actions.consumerPersonal === 'hide';
  return (
    <section>
      <h2>{t('options.before')}</h2>
      <label>
        <input
          type="checkbox"
          aria-describedby="ask-hint ask-set-by"
          disabled={origins.feedbackOnPersonalAccount === 'enforced'}
          checked={actions.consumerPersonal !== 'allow'}
          onChange={({ currentTarget }) =>
            onSettings({ consumerPersonal: currentTarget.checked ? 'warn' : 'allow' })
          }
        />
        {t('options.ask')}
      </label>
      <small id="ask-hint">{t(isBlocked ? 'options.askBlocked' : 'options.askHint')}</small>
      <SetBy t={t} id="ask-set-by" origin={origins.feedbackOnPersonalAccount} organisation={organisation} />
      <label>
        <input
          type="checkbox"
          aria-describedby="tick-hint tick-set-by"
          disabled={origins.requireTick === 'enforced'}
          checked={requireTick === 'always'}
          onChange={({ currentTarget }) =>
            onSettings({ requireTick: currentTarget.checked ? 'always' : 'where-needed' })
          }
        />
        {t('options.tick')}
      </label>
      <small id="tick-hint">{t(requireTick === 'never' ? 'options.tickNever' : 'options.tickHint')}</small>
      <SetBy t={t} id="tick-set-by" origin={origins.requireTick} organisation={organisation} />
      <small role="status">{isSaved && t('options.saved')}</small>
    </section>
  );
}
