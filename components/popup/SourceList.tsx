import { FACT_IDS, FACTS_BY_SUBJECT, type FactId } from '../../lib/terms/facts.ts';
import { NOT_FOUND } from '../../lib/terms/readings.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import type { OnSource } from './Sentence.tsx';
import { Source } from './Source.tsx';

interface SourceListProps {
  t: Translate;
  /** Epoch milliseconds that ages are counted to. */
  now: number;
  onSource: OnSource;
}

/** The subjects in the order of the facts. */
const SUBJECTS = ['personal', 'commercial', 'outputs', 'controls', 'interface'] as const;

function idsOf(subject: number): FactId[] {
  return FACT_IDS.filter((id) => Object.hasOwn(FACTS_BY_SUBJECT[subject] ?? {}, id));
}

/** Every fact with the words it rests on, by subject, and what was looked for and not found. */
export function SourceList({ t, now, onSource }: SourceListProps) {
  return (
    <div class="source-list">
      <p class="note">{t('sourceList.lead')}</p>
      {SUBJECTS.map((subject, i) => (
        <section key={subject}>
          <h2>{t(`sourceList.${subject}`)}</h2>
          <ol>
            {idsOf(i).map((id) => (
              <Source key={id} t={t} id={id} now={now} onSource={onSource} />
            ))}
          </ol>
        </section>
      ))}
      <section>
        <h2>{t('sourceList.notFound')}</h2>
        <ul>
          {NOT_FOUND.map((id) => (
            <li key={id}>{t(`notFound.${id}`)}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
