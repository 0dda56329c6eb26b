import { type FactId, SUBJECT_FACTS, SUBJECTS, type Subject } from '../../lib/terms/facts.ts';
import { NOT_FOUND } from '../../lib/terms/notFound.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import { type OnSource, Searched } from './Sentence.tsx';
import { Source } from './Source.tsx';

interface SourceListProps {
  t: Translate;
  /** Epoch milliseconds that ages are counted to. */
  now: number;
  onSource: OnSource;
}

function idsOf(subject: Subject): FactId[] {
  return Object.keys(SUBJECT_FACTS[subject]) as FactId[];
}

/** Every fact with the words it rests on, by subject, and what was looked for and not found. */
export function SourceList({ t, now, onSource }: SourceListProps) {
  return (
    <div class="source-list">
      <p class="note">{t('sourceList.lead')}</p>
      {SUBJECTS.map((subject) => (
        <section key={subject}>
          <h2>{t(`sourceList.${subject}`)}</h2>
          <ol>
            {idsOf(subject).map((id) => (
              <Source key={id} t={t} id={id} now={now} onSource={onSource} />
            ))}
          </ol>
        </section>
      ))}
      <section>
        <h2>{t('sourceList.notFound')}</h2>
        <ul>
          {NOT_FOUND.map((id) => (
            <li key={id}>
              {t(`notFound.${id}`)}
              <Searched t={t} notFound={id} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
