import { type Claim, type ClaimFactId, claimFactOf, factsOf } from '../../lib/terms/claimFacts.ts';
import { mayHaveChanged } from '../../lib/terms/day.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import { readText } from '../../lib/texts/readText.ts';

interface SourcesProps {
  t: Translate;
  /** The sentences shown above. */
  claims: readonly Claim[];
  /** Sentences worth knowing that found no room above. */
  more?: readonly Claim[];
  /** Epoch milliseconds that the facts' age is counted to. */
  now: number;
}

/** The documents behind the sentences shown: exact words, where they stand, and when they were read. */
export function Sources({ t, claims, more = [], now }: SourcesProps) {
  return (
    <details class="sources">
      <summary>{t('overlay.sources')}</summary>
      {more.map((claim) => (
        <p key={claim}>{t(`claims.${claim}`)}</p>
      ))}
      <ul>
        {factsOf([...claims, ...more]).map((id) => (
          <li key={id}>
            <Source t={t} id={id} now={now} />
          </li>
        ))}
      </ul>
      <p>{t('sources.own')}</p>
    </details>
  );
}

function Source({ t, id, now }: { t: Translate; id: ClaimFactId; now: number }) {
  const fact = claimFactOf(id);
  const { quote, url, document, confidence, readOn } = fact;
  const notes = [
    confidence === 'client-words' && t('sources.clientWords'),
    readText(t, fact, now),
    mayHaveChanged(readOn, now) && t('sources.mayHaveChanged'),
  ];
  return (
    <>
      {quote && <q>{quote}</q>}
      <a href={url} target="_blank" rel="noreferrer">
        {document}
      </a>
      {`, ${notes.filter(Boolean).join(', ')}`}
    </>
  );
}
