import { COMPARISON, QUESTIONS, WAYS, type Way } from '../../lib/terms/comparison.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import { Answered, type OnSource } from './Sentence.tsx';

interface ComparisonProps {
  t: Translate;
  /** The way the tab in question is used; undefined where that is not known. */
  yours: Way | undefined;
  onSource: OnSource;
  /** Epoch milliseconds that ages are counted to. */
  now: number;
}

/** Personal plans, company plans, API and the clouds side by side, one question after another. */
export function Comparison({ t, yours, onSource, now }: ComparisonProps) {
  return (
    <>
      <table class="comparison">
        <caption>{t('compare.caption')}</caption>
        <thead>
          <tr>
            {WAYS.map((way) => (
              <th key={way} id={way} scope="col" data-yours={way === yours}>
                {t(`compare.${way}`)}
                {way === yours && <small>{t('compare.yours')}</small>}
              </th>
            ))}
          </tr>
        </thead>
        {QUESTIONS.map((question) => (
          <tbody key={question}>
            <tr>
              <th id={question} scope="rowgroup" colSpan={WAYS.length}>
                {t(`compare.${question}`)}
              </th>
            </tr>
            <tr>
              {WAYS.map((way) => (
                <td
                  key={way}
                  headers={`${question} ${way}`}
                  data-way={
                    way === yours ? `${t(`compare.${way}`)} (${t('compare.yours')})` : t(`compare.${way}`)
                  }
                  data-yours={way === yours}
                >
                  <Answered t={t} answer={COMPARISON[question][way]} onSource={onSource} now={now} />
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
      <p class="note">{t('compare.notStatedHint')}</p>
    </>
  );
}
