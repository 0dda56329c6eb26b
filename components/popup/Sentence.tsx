import { CLAIM_FACTS, type Claim } from '../../lib/terms/claims.ts';
import type { Answer, NotSaid } from '../../lib/terms/comparison.ts';
import { FACT_IDS, type FactId } from '../../lib/terms/facts.ts';
import { SEARCHED } from '../../lib/terms/notFound.ts';
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

/** What was looked for and not found, with the documents that were searched. */
function NotFound({ t, notFound }: NotSaid & { t: Translate }) {
  const documents = SEARCHED[notFound].map((source) => source.document).join(', ');
  return (
    <span class="not-found">
      <em>{t('compare.notStated')}</em> {t(`notFound.${notFound}`)}{' '}
      <small class="searched">{t('compare.searched', { documents })}</small>
    </span>
  );
}

interface AnsweredProps {
  t: Translate;
  answer: Answer;
  onSource: OnSource;
}

/** Everything that the documents say to a question, and what none of them says. */
export function Answered({ t, answer, onSource }: AnsweredProps) {
  return (
    <>
      {answer.map((each) =>
        typeof each === 'string' ? (
          <Sentence key={each} t={t} statement={each} onSource={onSource} />
        ) : (
          <NotFound key={each.notFound} t={t} notFound={each.notFound} />
        ),
      )}
    </>
  );
}
