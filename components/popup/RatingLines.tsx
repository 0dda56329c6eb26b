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
  const isCommercial = verdict.terms === 'commercial';
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
        {isCommercial && (
          <button type="button" onClick={() => onOpen('administration')}>
            {t('popup.openRateChats')}
          </button>
        )}
      </Line>
      <Line name={t('popup.alreadyRated')}>
        <strong>{t(isCommercial ? 'popup.alreadyRatedAsk' : 'popup.alreadyRatedShort')}</strong>
        <Sentence
          t={t}
          claim={isCommercial ? 'alreadyRatedCommercial' : 'alreadyRated'}
          onSource={onSource}
        />
        {!isCommercial && (
          <button type="button" onClick={() => onOpen('privacy')}>
            {t('popup.openPrivacy')}
          </button>
        )}
      </Line>
    </>
  );
}
