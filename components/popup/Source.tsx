import { ARCHIVES, type ArchiveId, REPOSITORIES } from '../../lib/terms/archives.ts';
import { factOf, readingsAgainst } from '../../lib/terms/claims.ts';
import { daysSince, mayHaveChanged, monthsUnread } from '../../lib/terms/day.ts';
import type { Day } from '../../lib/terms/fact.ts';
import { FACTS, type FactId } from '../../lib/terms/facts.ts';
import { READINGS } from '../../lib/terms/readings.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import { readText } from '../../lib/texts/readText.ts';
import { numberOf, type OnSource, Refs } from './Sentence.tsx';

const WORDS_OF = {
  interface: 'sources.clientWords',
  addIn: 'sourceList.addInWords',
  server: 'sourceList.serverWords',
} as const;

interface SourceProps {
  t: Translate;
  id: FactId;
  /** Epoch milliseconds that its age is counted to. */
  now: number;
  onSource: OnSource;
}

function dated(t: Translate, day: Day): string {
  return day === 'unknown' ? t('sourceList.undated') : t('sourceList.dated', { date: day });
}

/** How long ago it was read, where `readText` has not said it: in days, unknown where the clock says it was not yet. */
function age(t: Translate, day: Day, now: number): string[] {
  if (day === 'unknown' || typeof monthsUnread(day, now) === 'number') return [];
  const days = daysSince(day, now);
  return [days === 'unknown' ? t('sourceList.ageUnknown') : t('sourceList.age', { count: days })];
}

/** Whose copy it is, and of which day; neither the document's own date nor ours. */
function archived(t: Translate, id: ArchiveId): string {
  const { folder, commit, archivedOn } = ARCHIVES[id];
  return t('sourceList.archive', { archive: REPOSITORIES[folder].archive, commit, date: archivedOn });
}

/** One fact: what it says, its words, where they stand, how old the reading is, and what says otherwise. */
export function Source({ t, id, now, onSource }: SourceProps) {
  const fact = factOf(id);
  const facts = (fact.conflictsWith ?? []).filter((other): other is FactId => other in FACTS);
  const details = [
    dated(t, fact.documentDate),
    readText(t, fact, now),
    ...age(t, fact.readOn, now),
    ...(fact.confidence === 'client-words' ? [t(WORDS_OF[fact.wordsOf ?? 'interface'])] : []),
    ...(fact.archive ? [archived(t, fact.archive)] : []),
  ];
  return (
    <li id={id} value={numberOf(id)} tabIndex={-1}>
      <p>{t(`facts.${id}`)}</p>
      {fact.quote && <q>{fact.quote}</q>}
      <p class="origin">
        <a href={fact.url} title={fact.url} target="_blank" rel="noreferrer">
          {fact.document}
        </a>
        {`, ${details.join(', ')}`}
        {mayHaveChanged(fact.readOn, now) && <strong>{t('sources.mayHaveChanged')}</strong>}
      </p>
      {readingsAgainst(id).map((reading) => (
        <p key={reading} class="reading">
          {`${t(`sourceList.${READINGS[reading].kind}`)}: ${t(`readings.${reading}`)}`}
        </p>
      ))}
      {facts.length > 0 && (
        <p class="reading">
          {t('sourceList.against')} <Refs t={t} facts={facts} onSource={onSource} />
        </p>
      )}
    </li>
  );
}
