import { CLAIM_FACTS, type Claim } from '../../lib/terms/claims.ts';
import { FACT_IDS, type FactId } from '../../lib/terms/facts.ts';
import { STATEMENT_FACTS, type Statement } from '../../lib/terms/statements.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';

/** Leads to the sources of a sentence. */
export type OnSource = (id: FactId) => void;

/** The number of a fact in the list of sources, from 1. */
export function numberOf(id: FactId): number {
  return FACT_IDS.indexOf(id) + 1;
}

interface RefsProps {
  t: Translate;
  facts: readonly FactId[];
  onSource: OnSource;
}

/** The numbers of facts, each leading to its source. */
export function Refs({ t, facts, onSource }: RefsProps) {
  return (
    <span class="refs">
      {facts.map((id) => (
        <a
          key={id}
          href={`#${id}`}
          aria-label={t('sourceList.ref', { number: numberOf(id) })}
          onClick={(event) => {
            event.preventDefault();
            onSource(id);
          }}
        >
          {numberOf(id)}
        </a>
      ))}
    </span>
  );
}

/** A sentence of the overlay's, or one that only the popup says. */
type SentenceProps = { t: Translate; onSource: OnSource } & ({ claim: Claim } | { statement: Statement });

/** One sentence, with the numbers of the sources it rests on. */
export function Sentence({ t, onSource, ...said }: SentenceProps) {
  const isClaim = 'claim' in said;
  return (
    <span>
      {t(isClaim ? `claims.${said.claim}` : `statements.${said.statement}`)}
      {'\u00a0'}
      <Refs
        t={t}
        facts={isClaim ? CLAIM_FACTS[said.claim] : STATEMENT_FACTS[said.statement]}
        onSource={onSource}
      />
    </span>
  );
}
