import type { Translate } from '../../lib/texts/catalogue.ts';
import { Line } from './Line.tsx';
import { type OnSource, Sentence } from './Sentence.tsx';

interface OutputsLinesProps {
  t: Translate;
  onSource: OnSource;
}

/** What the outputs may and may not be used for, and whose they are. */
export function OutputsLines({ t, onSource }: OutputsLinesProps) {
  return (
    <>
      <h2>{t('outputs.lead')}</h2>
      <dl>
        <Line name={t('outputs.permitted')}>
          <Sentence t={t} statement="outputsPermitted" onSource={onSource} />
        </Line>
        <Line name={t('outputs.prohibited')}>
          <Sentence t={t} statement="outputsProhibited" onSource={onSource} />
          <Sentence t={t} statement="outputsThirdParty" onSource={onSource} />
        </Line>
        <Line name={t('outputs.owned')}>
          <Sentence t={t} statement="outputsOwned" onSource={onSource} />
        </Line>
      </dl>
    </>
  );
}
