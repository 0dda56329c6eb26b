import type { Entry } from '../../lib/record/entry.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';

/** What the popup knows of the record of ratings. */
export type RecordView =
  | { kind: 'loading' | 'unreadable' }
  | {
      kind: 'kept';
      /** Oldest first. */
      entries: readonly Entry[];
      /** How often the person declined, in all. */
      declined: number;
      /** ISO days on which a damaged record was set aside. */
      aside: readonly string[];
    };

export interface RatingsProps {
  t: Translate;
  language: string;
  record: RecordView;
  /** False where policy or person want none kept. */
  isKept: boolean;
  /** The last that was to be kept could not be. */
  hasFault: boolean;
  onQuestions: () => void;
  onOptions: () => void;
}

/** More would be a list that nobody reads; the export has them all. */
const MOST = 20;

function Rating({ t, language, entry }: { t: Translate; language: string; entry: Entry }) {
  const { at, outcome, conversation } = entry;
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <li class="rating">
      <time dateTime={at}>{when.format(new Date(at))}</time>
      <span>{t(`ratings.${outcome}`)}</span>
      {conversation !== 'unknown' && (
        <a href={conversation} target="_blank" rel="noreferrer">
          {t('ratings.open')}
        </a>
      )}
    </li>
  );
}

/** The ratings that were acknowledged in this browser, and where to read what can be done about one. */
export function Ratings({ t, language, record, isKept, hasFault, onQuestions, onOptions }: RatingsProps) {
  if (record.kind === 'loading') return null;
  const isRead = record.kind === 'kept';
  const newest = isRead ? record.entries.toReversed() : [];
  const older = newest.length - MOST;
  return (
    <div class="ratings">
      {isKept && <small>{t('ratings.lead')}</small>}
      {!isKept && <small>{t('ratings.off')}</small>}
      {!isRead && <p class="fault">{t('ratings.unreadable')}</p>}
      {hasFault && <p class="fault">{t('ratings.fault')}</p>}
      {isRead &&
        record.aside.map((date) => (
          <p key={date} class="fault">
            {t('ratings.aside', { date })}
          </p>
        ))}
      {isRead && newest.length === 0 && isKept && <p>{t('ratings.none')}</p>}
      <ul class="rating-list">
        {newest.slice(0, MOST).map((entry) => (
          <Rating key={`${entry.at} ${entry.conversation}`} t={t} language={language} entry={entry} />
        ))}
      </ul>
      {older > 0 && <p>{t('ratings.older', { count: older })}</p>}
      {isRead && record.declined > 0 && <p>{t('ratings.declined', { count: record.declined })}</p>}
      <p class="actions">
        <button type="button" onClick={onQuestions}>
          {t('ratings.done')}
        </button>
        <button type="button" onClick={onOptions}>
          {t('ratings.export')}
        </button>
      </p>
    </div>
  );
}
