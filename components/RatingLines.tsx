import { overlayClaims } from '../lib/decide/claims.ts';
import type { Verdict } from '../lib/decide/verdict.ts';
import type { Translate } from '../lib/texts/catalogue.ts';
import { Sources } from './Sources.tsx';

interface RatingLinesProps {
  t: Translate;
  verdict: Verdict;
  now: number;
  onOpen: (page: 'privacy' | 'account') => void;
}

/** What a rating does on this account, and what can be done about one that was already given. */
export function RatingLines({ t, verdict, now, onOpen }: RatingLinesProps) {
  const claims = overlayClaims(verdict);
  return (
    <>
      <section>
        <h2>{t('popup.rating')}</h2>
        <ul>
          {claims.map((claim) => (
            <li key={claim}>{t(`claims.${claim}`)}</li>
          ))}
        </ul>
      </section>
      <details>
        <summary>{t('popup.alreadyRated')}</summary>
        <p>{t('claims.alreadyRated')}</p>
        <button type="button" onClick={() => onOpen('privacy')}>
          {t('popup.openPrivacy')}
        </button>
      </details>
      <Sources t={t} claims={[...claims, 'alreadyRated']} now={now} />
    </>
  );
}
