import type { Origin } from '../../lib/policy/policy.ts';
import type { Translate } from '../../lib/texts/catalogue.ts';
import { SetBy } from '../shared/SetBy.tsx';

interface ChoiceProps {
  t: Translate;
  id: string;
  title: string;
  hint: string;
  value: string;
  options: readonly { value: string; label: string }[];
  origin: Origin;
  organisation: string;
  isSaved: boolean;
  onChoose: (value: string) => void;
}

/** One setting with a few values; disabled, with the reason beside it, where the organisation enforces it. */
export function Choice(props: ChoiceProps) {
  const { t, id, origin, organisation } = props;
  return (
    <section>
      <h2>
        <label for={id}>{props.title}</label>
      </h2>
      <select
        id={id}
        disabled={origin === 'enforced'}
        aria-describedby={`${id}-hint ${id}-set-by`}
        value={props.value}
        onChange={({ currentTarget }) => props.onChoose(currentTarget.value)}
      >
        {props.options.map(({ value, label }) => (
          <option key={value} value={value} selected={value === props.value}>
            {label}
          </option>
        ))}
      </select>
      <small id={`${id}-hint`}>{props.hint}</small>
      <SetBy t={t} id={`${id}-set-by`} origin={origin} organisation={organisation} />
      <small role="status">{props.isSaved && t('options.saved')}</small>
    </section>
  );
}
