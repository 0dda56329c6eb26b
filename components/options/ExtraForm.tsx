import { useState } from 'preact/hooks';
import type { ExtraSignals } from '../../lib/policy/settings.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import type { Problem } from '../../lib/values/problem.ts';
import { LinesField, linesOf } from './LinesField.tsx';

interface ExtraFormProps {
  t: Translate;
  /** The person's own entries, as stored. */
  own: ExtraSignals;
  /** The organisation's entries. */
  managed: ExtraSignals;
  organisation: string;
  refused: { names: readonly Problem[]; selectors: readonly Problem[] };
  isSaved: boolean;
  onSave: (typed: ExtraSignals) => void;
}

const KINDS = ['names', 'selectors'] as const;

/** Names and selectors of rating buttons to hold besides the known ones. */
export function ExtraForm({ t, own, managed, organisation, refused, isSaved, onSave }: ExtraFormProps) {
  const [text, setText] = useState({ names: own.names.join('\n'), selectors: own.selectors.join('\n') });
  const [isChanged, setChanged] = useState(false);
  // Decided once: what is open must not close under the person's hands.
  const [isOpen] = useState(() => [own, managed].some((each) => KINDS.some((kind) => each[kind].length > 0)));
  const isWhole = KINDS.every((kind) => refused[kind].length === 0);

  const save = (event: SubmitEvent) => {
    event.preventDefault();
    setChanged(false);
    onSave({ names: linesOf(text.names), selectors: linesOf(text.selectors) });
  };
  return (
    <details open={isOpen}>
      <summary>{t('options.advanced')}</summary>
      <p>{t('options.extra')}</p>
      <form onSubmit={save}>
        {KINDS.map((kind) => (
          <LinesField
            key={kind}
            t={t}
            kind={kind}
            text={text[kind]}
            managed={managed[kind]}
            organisation={organisation}
            refused={isChanged ? [] : refused[kind]}
            onText={(typed) => {
              setChanged(true);
              setText({ ...text, [kind]: typed });
            }}
          />
        ))}
        <div class="save">
          <button type="submit">{t('options.save')}</button>
          <span role="status">
            {isSaved && !isChanged && t(isWhole ? 'options.saved' : 'options.savedInPart')}
          </span>
        </div>
      </form>
    </details>
  );
}
