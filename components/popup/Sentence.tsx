import { CLAIM_FACTS, type Claim, factOf } from '../../lib/terms/claims.ts';
import type { Answer, NotSaid } from '../../lib/terms/comparison.ts';
import { monthsUnread, oldestOf } from '../../lib/terms/day.ts';
import { FACT_IDS, type FactId } from '../../lib/terms/facts.ts';
import { searchedFor } from '../../lib/terms/notFound.ts';
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

/** Since when the oldest of these readings has not been repeated, where that is so long that it may have changed. */
function Unread({ t, facts, now }: Pick<RefsProps, 't' | 'facts'> & { now: number }) {
  const day = oldestOf(facts.map((id) => factOf(id).readOn));
  const months = monthsUnread(day, now);
  if (months === 'fresh') return null;
  return typeof months === 'number' ? (
    <strong class="unread">{t('compare.unread', { count: months })}</strong>
  ) : (
    <small class="unread">{t(day === 'unknown' ? 'sources.readUnknown' : 'sources.mayHaveChanged')}</small>
  );
}

/** A sentence of the overlay's, or one that only the popup says. */
type SentenceProps = {
  t: Translate;
  onSource: OnSource;
  /** Epoch milliseconds; with it, a sentence whose sources were not read for long says so. */
  now?: number;
} & ({ claim: Claim } | { statement: Statement });

/** One sentence, with the numbers of the sources it rests on. */
export function Sentence({ t, onSource, now, ...said }: SentenceProps) {
  const isClaim = 'claim' in said;
  const facts = isClaim ? CLAIM_FACTS[said.claim] : STATEMENT_FACTS[said.statement];
  return (
    <span>
      {t(isClaim ? `claims.${said.claim}` : `statements.${said.statement}`)}
      {'\u00a0'}
      <Refs t={t} facts={facts} onSource={onSource} />
      {now !== undefined && <Unread t={t} facts={facts} now={now} />}
    </span>
  );
}

/** The documents searched for something, folded: few want them. Those known by quotations alone do not count. */
export function Searched({ t, notFound }: NotSaid & { t: Translate }) {
  const { read, quoted } = searchedFor(notFound);
  return (
    <details class="searched">
      <summary>{t('compare.searched', { count: read.length })}</summary>
      {read.join(', ')}
      {quoted.length > 0 && <div>{t('compare.quotedAlone', { documents: quoted.join(', ') })}</div>}
    </details>
  );
}

/** What was looked for and not found, with the documents that were searched. */
function NotFound({ t, notFound }: NotSaid & { t: Translate }) {
  return (
    <div class="not-found">
      <em>{t('compare.notStated')}</em> {t(`notFound.${notFound}`)}
      <Searched t={t} notFound={notFound} />
    </div>
  );
}

interface AnsweredProps {
  t: Translate;
  answer: Answer;
  onSource: OnSource;
  /** Epoch milliseconds that ages are counted to. */
  now: number;
}

/** Everything that the documents say to a question, and what none of them says. */
export function Answered({ t, answer, onSource, now }: AnsweredProps) {
  return (
    <>
      {answer.map((each) =>
        typeof each === 'string' ? (
          <Sentence key={each} t={t} statement={each} onSource={onSource} now={now} />
        ) : (
          <NotFound key={each.notFound} t={t} notFound={each.notFound} />
        ),
      )}
    </>
  );
}
