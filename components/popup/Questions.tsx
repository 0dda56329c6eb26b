import { ASKED, ASKED_IDS } from '../../lib/terms/questions.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import { DeletionRequest } from './DeletionRequest.tsx';
import { Line } from './Line.tsx';
import { Answered, type OnSource } from './Sentence.tsx';

interface QuestionsProps {
  t: Translate;
  onSource: OnSource;
  /** Epoch milliseconds that ages are counted to. */
  now: number;
  onCopyText: (text: string) => Promise<void>;
}

/** What people ask, each answered from the documents or by what none of them says; the accident comes first. */
export function Questions({ t, onSource, now, onCopyText }: QuestionsProps) {
  return (
    <div class="questions">
      <p class="note">{t('questions.lead')}</p>
      <h2>{t('questions.accident')}</h2>
      <dl>
        {(['personal', 'company'] as const).map((plan) => (
          <Line key={plan} name={t(`questions.${plan}`)}>
            <Answered t={t} answer={ASKED.accident[plan]} onSource={onSource} now={now} />
          </Line>
        ))}
        <Line name={t('questions.request')}>
          <DeletionRequest t={t} onCopyText={onCopyText} />
        </Line>
      </dl>
      {ASKED_IDS.map((id) => (
        <section key={id}>
          <h2>{t(`questions.${id}`)}</h2>
          <dl>
            <div class="alone">
              <dd>
                <Answered t={t} answer={ASKED[id]} onSource={onSource} now={now} />
              </dd>
            </div>
          </dl>
        </section>
      ))}
    </div>
  );
}
