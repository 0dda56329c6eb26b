import type { Statement } from '../../lib/terms/statements.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import { Line } from './Line.tsx';
import type { Page } from './pages.ts';
import { type OnSource, Sentence } from './Sentence.tsx';

/** Where Claude is used besides claude.ai. */
export type Place = 'console' | 'bedrock' | 'vertex';

interface PlaceText {
  terms: readonly Statement[];
  /** Empty where we saw no thumbs. */
  rating: readonly Statement[];
  /** What can be opened from here. */
  page?: Page;
}

const TEXTS: Record<Place, PlaceText> = {
  console: { terms: ['consoleTerms', 'consoleRetention'], rating: ['consoleRating'], page: 'console' },
  bedrock: { terms: ['bedrockTerms', 'bedrockOther'], rating: [] },
  vertex: { terms: ['vertexTerms', 'vertexNotSettled'], rating: [] },
};

interface PlaceLinesProps {
  t: Translate;
  place: Place;
  onOpen: (page: Page) => void;
  onSource: OnSource;
}

/** Which terms hold at a place that is not claude.ai, and what a rating does there. */
export function PlaceLines({ t, place, onOpen, onSource }: PlaceLinesProps) {
  const { terms, rating, page } = TEXTS[place];
  return (
    <dl>
      <Line name={t('places.terms')}>
        {terms.map((statement) => (
          <Sentence key={statement} t={t} statement={statement} onSource={onSource} />
        ))}
      </Line>
      <Line name={t('places.rating')}>
        {rating.map((statement) => (
          <Sentence key={statement} t={t} statement={statement} onSource={onSource} />
        ))}
        {rating.length === 0 && <span>{t('places.noThumbs')}</span>}
        {page && (
          <button type="button" onClick={() => onOpen(page)}>
            {t('places.openConsole')}
          </button>
        )}
      </Line>
    </dl>
  );
}
