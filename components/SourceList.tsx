import { factOf } from '../lib/terms/claims.ts';
import { FACT_IDS, type FactId } from '../lib/terms/facts.ts';
import type { Translate } from '../lib/texts/catalogue.ts';

interface SourceListProps {
  t: Translate;
  /** Epoch milliseconds that ages are counted to. */
  now: number;
}

function Source({ t, id }: { t: Translate; id: FactId }) {
  const fact = factOf(id);
  return (
    <li id={id} tabIndex={-1}>
      {fact.quote && <q>{fact.quote}</q>}
      <a href={fact.url} target="_blank" rel="noreferrer">
        {fact.document}
      </a>
      <span>{t('sources.read', { date: fact.readOn })}</span>
    </li>
  );
}

export function SourceList({ t }: SourceListProps) {
  return (
    <ol class="source-list">
      {FACT_IDS.map((id) => (
        <Source key={id} t={t} id={id} />
      ))}
    </ol>
  );
}
