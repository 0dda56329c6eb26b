import type { Correction as Corrected } from '../../lib/memory/corrections.ts';
import type { TabStatus } from '../../lib/tab/tabStatus.ts';
import type { Claim } from '../../lib/terms/claims.ts';
import type { OwnTerms } from '../../lib/terms/plan.ts';
import { ageText } from '../../lib/texts/age.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import { Correction } from './Correction.tsx';
import { Line } from './Line.tsx';
import type { Page } from './pages.ts';
import { type OnSource, Sentence } from './Sentence.tsx';

interface AccountLinesProps {
  t: Translate;
  status: TabStatus;
  corrected: Corrected | undefined;
  isManaged: boolean;
  /** In a private window nothing is kept, so nothing is corrected. */
  isPrivate: boolean;
  /** Epoch milliseconds that ages are counted to. */
  now: number;
  onCorrect: (correction: 'work' | 'personal') => void;
  onForget: () => void;
  onOpen: (page: Page) => void;
  onSource: OnSource;
}

const AUDIENCE = { work: 'accountWork', personal: 'accountPersonal', unknown: 'accountUnknown' } as const;
const TERMS = { consumer: 'termsConsumer', commercial: 'termsCommercial', unknown: 'termsUnknown' } as const;

const OWN_TERMS: Record<Exclude<OwnTerms, 'none'>, Claim> = {
  education: 'termsEducation',
  teachers: 'termsTeachers',
};

/** Account, plan and training setting, each with how we know. */
export function AccountLines(props: AccountLinesProps) {
  const { t, status, corrected, isManaged, isPrivate, now, onCorrect, onForget, onOpen, onSource } = props;
  const { account, verdict, sightings } = status;
  const { plan, training, organisation } = sightings;
  const email = sightings.email ?? sightings.settingsEmail;
  const isCommercial = verdict.terms === 'commercial';
  // A personal workspace is called "Personal" whoever uses it: no name worth showing.
  const identity = [isCommercial ? organisation?.value : undefined, email?.value].filter(Boolean);
  return (
    <>
      <Line name={t('popup.account')}>
        <strong>{t(`popup.${AUDIENCE[verdict.audience]}`)}</strong>
        <span>{t(`reasons.${verdict.reason}`)}</span>
        {identity.length > 0 && <span>{identity.join(' · ')}</span>}
        {!isPrivate && (
          <Correction
            t={t}
            isKnown={account !== 'unknown'}
            reason={verdict.reason}
            corrected={corrected}
            isManaged={isManaged}
            onCorrect={onCorrect}
            onForget={onForget}
          />
        )}
      </Line>
      <Line name={t('popup.plan')}>
        <strong>{t(`plans.${plan?.value ?? 'unknown'}`)}</strong>
        {!plan && <span>{t('popup.planHint')}</span>}
        <Sentence
          t={t}
          claim={verdict.ownTerms === 'none' ? TERMS[verdict.terms] : OWN_TERMS[verdict.ownTerms]}
          onSource={onSource}
        />
      </Line>
      {(!isCommercial || training) && (
        <Line name={t('popup.training')}>
          <span class="head">
            <strong>{t(`trainings.${training?.value ?? 'unknown'}`)}</strong>
            {training && `, ${ageText(t, training.at, now)}`}
          </span>
          {verdict.terms === 'consumer' && (
            <>
              <Sentence t={t} statement="trainingPlace" onSource={onSource} />
              <Sentence t={t} statement="trainingSwitch" onSource={onSource} />
            </>
          )}
          {isCommercial && verdict.ownTerms === 'none' && training?.value === 'on' && (
            <Sentence t={t} claim="commercialTrainingOn" onSource={onSource} />
          )}
          <button type="button" onClick={() => onOpen('privacy')}>
            {t('popup.openSettings')}
          </button>
        </Line>
      )}
    </>
  );
}
