import { useState } from 'preact/hooks';
import type { Translate } from '../../lib/texts/catalogue.ts';
import type { Problem } from '../../lib/values/problem.ts';
import { LinesField, linesOf } from './LinesField.tsx';

interface DomainsFormProps {
  t: Translate;
  /** The person's own entries, as stored. */
  own: readonly string[];
  /** The organisation's entries, which hold besides. */
  managed: readonly string[];
  organisation: string;
  refused: readonly Problem[];
  isSaved: boolean;
  onSave: (typed: readonly string[]) => void;
}

/** E-mail domains whose accounts are work accounts. */
export function DomainsForm({ t, own, managed, organisation, refused, isSaved, onSave }: DomainsFormProps) {
  const [text, setText] = useState(own.join('\n'));
  const [isChanged, setChanged] = useState(false);
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    setChanged(false);
    onSave(linesOf(text));
  };
  return (
    <section>
      <form onSubmit={save}>
        <LinesField
          t={t}
          kind="workDomains"
          text={text}
          managed={managed}
          organisation={organisation}
          refused={isChanged ? [] : refused}
          onText={(typed) => {
            setChanged(true);
            setText(typed);
          }}
        />
        <div class="save">
          <button type="submit">{t('options.save')}</button>
          <span role="status">
            {isSaved && !isChanged && t(refused.length === 0 ? 'options.saved' : 'options.savedInPart')}
          </span>
        </div>
      </form>
    </section>
  );
}
