import type { Statement } from '../../lib/terms/statements.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import { Line } from './Line.tsx';
import { type OnSource, Sentence } from './Sentence.tsx';

/** Each line of the page, and what it says. */
const LINES = [
  ['rule', ['outputsPermission']],
  ['permitted', ['outputsPermitted', 'outputsTermsWider', 'outputsInProducts', 'outputsNonCommercial']],
  ['prohibited', ['outputsProhibited', 'outputsOwnList', 'outputsThirdParty']],
  ['reasons', ['outputsReasons']],
  ['owned', ['outputsOwned', 'outputsOwnedPersonal']],
] as const satisfies [string, readonly Statement[]][];

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
        {LINES.map(([line, statements]) => (
          <Line key={line} name={t(`outputs.${line}`)}>
            {statements.map((statement) => (
              <Sentence key={statement} t={t} statement={statement} onSource={onSource} />
            ))}
          </Line>
        ))}
      </dl>
    </>
  );
}
