import type { Statement } from '../../lib/terms/statements.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import { type OnSource, Sentence } from './Sentence.tsx';

/** Where Claude takes feedback that nothing here can hold, and what an organisation's switch leaves. */
const PLACES: readonly Statement[] = ['chromePanel', 'reachAddins', 'reachTerminal', 'reachRateChats'];

interface OutOfReachProps {
  t: Translate;
  onSource: OnSource;
}

/** What is out of reach, folded under one line. */
export function OutOfReach({ t, onSource }: OutOfReachProps) {
  return (
    <details class="reach">
      <summary>{t('popup.reach')}</summary>
      <ul>
        <li>{t('popup.reachApps')}</li>
        {PLACES.map((statement) => (
          <li key={statement}>
            <Sentence t={t} statement={statement} onSource={onSource} />
          </li>
        ))}
      </ul>
    </details>
  );
}
