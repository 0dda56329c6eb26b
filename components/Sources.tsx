import { type Claim, factOf, factsOf } from '../lib/terms/claims.ts';
import type { Translate } from '../lib/texts/catalogue.ts';

interface SourcesProps {
  t: Translate;
  claims: readonly Claim[];
}

/** The documents behind the sentences shown: exact words, where they stand, and when they were read. */
export function Sources({ t, claims }: SourcesProps) {
  return (
    <details class="sources">
      <summary>{t('overlay.sources')}</summary>
      <ul>
        {factsOf(claims).map((id) => {
          const fact = factOf(id);
          return (
            <li key={id}>
              {fact.quote && <q>{fact.quote}</q>}
              <a href={fact.url} target="_blank" rel="noreferrer">
                {fact.document}
              </a>
              {', '}
              {fact.confidence === 'client-words' && `${t('sources.clientWords')}, `}
              {t('sources.read', { date: fact.readOn })}
            </li>
          );
        })}
      </ul>
      <p>{t('sources.own')}</p>
    </details>
  );
}
