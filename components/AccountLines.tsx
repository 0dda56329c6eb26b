import type { TabStatus } from '../lib/memory/tabStatus.ts';
import { ageText } from '../lib/texts/age.ts';
import type { Translate } from '../lib/texts/catalogue.ts';

interface AccountLinesProps {
  t: Translate;
  status: TabStatus;
  now: number;
  onOpen: (page: 'privacy' | 'account') => void;
}

const AUDIENCE = { work: 'accountWork', personal: 'accountPersonal', unknown: 'accountUnknown' } as const;
const TERMS = { consumer: 'termsConsumer', commercial: 'termsCommercial' } as const;

/** Account, plan and training setting, each with how we know. */
export function AccountLines({ t, status: { verdict, sightings }, now, onOpen }: AccountLinesProps) {
  const { plan, training, email, organisation } = sightings;
  // A personal workspace is called "Personal" whoever uses it: no name worth showing.
  const isNamed = verdict.terms === 'commercial';
  const identity = [isNamed ? organisation?.value : undefined, email?.value].filter(Boolean);
  return (
    <dl>
      <dt>{t('popup.account')}</dt>
      <dd>
        <strong>{t(`popup.${AUDIENCE[verdict.audience]}`)}</strong>
        <small>{t(`reasons.${verdict.reason}`)}</small>
        {identity.length > 0 && <small>{identity.join(' · ')}</small>}
      </dd>
      <dt>{t('popup.plan')}</dt>
      <dd>
        <strong>{t(`plans.${plan?.value ?? 'unknown'}`)}</strong>
        {verdict.terms !== 'unknown' && <small>{t(`claims.${TERMS[verdict.terms]}`)}</small>}
      </dd>
      <dt>{t('popup.training')}</dt>
      <dd>
        <strong>{t(`trainings.${training?.value ?? 'unknown'}`)}</strong>
        {training && <small>{ageText(t, training.at, now)}</small>}
        {!training && (
          <button type="button" onClick={() => onOpen('privacy')}>
            {t('popup.openSettings')}
          </button>
        )}
      </dd>
    </dl>
  );
}
