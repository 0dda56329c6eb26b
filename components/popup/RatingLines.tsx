import { overlayClaims } from '../../lib/decide/claims.ts';
import type { Verdict } from '../../lib/decide/verdict.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import { Line } from './Line.tsx';
import type { Page } from './pages.ts';
import { type OnSource, Sentence } from './Sentence.tsx';

interface RatingLinesProps {
  t: Translate;
  verdict: Verdict;
  onOpen: (page: Page) => void;
  onSource: OnSource;
}

/** What a rating does on this account, and what can be done about one that was already given. */
export function RatingLines({ t, verdict, onOpen, onSource }: RatingLinesProps) {
  const { terms, ownTerms } = verdict;
  const isPersonal = terms !== 'commercial' && ownTerms === 'none';
  // Claude for Teachers is for one person.
  const hasAdministrator = terms === 'commercial' && ownTerms !== 'teachers';
  // Of deletion, the policy speaks for personal plans alone.
  const alone = isPersonal ? 'alreadyRatedShort' : 'alreadyRatedWithdraw';
  return (
    <>
      <Line name={t('popup.rating')}>
        <ul>
          {overlayClaims(verdict).map((claim) => (
            <li key={claim}>
              <Sentence t={t} claim={claim} onSource={onSource} />
            </li>
          ))}
        </ul>
        {hasAdministrator && ownTerms === 'none' && (
          <button type="button" onClick={() => onOpen('administration')}>
            {t('popup.openRateChats')}
          </button>
        )}
      </Line>
      <Line name={t('popup.alreadyRated')}>
        <strong>{t(`popup.${hasAdministrator ? 'alreadyRatedAsk' : alone}`)}</strong>
        <Sentence t={t} claim={isPersonal ? 'alreadyRated' : 'alreadyRatedCommercial'} onSource={onSource} />
        {!hasAdministrator && (
          <button type="button" onClick={() => onOpen('privacy')}>
            {t('popup.openPrivacy')}
          </button>
        )}
      </Line>
    </>
  );
}
