import { type Answers, AREAS, BEHAVIOR, KINDS } from './form.ts';

interface StepProps {
  answers: Answers;
  onChange(more: Partial<Answers>): void;
}

/** What it is about, which kind of thing it is, and what the person has to say. */
export function FirstStep({ answers, onChange }: StepProps) {
  const { area, kind, text } = answers;
  return (
    <>
      <div className="choices">
        {AREAS.filter((each) => area === undefined || each === area).map((each) => (
          <button
            key={each}
            type="button"
            className="button"
            data-area={each}
            aria-pressed={each === area}
            onClick={() => onChange({ area: each })}
          >
            {each}
          </button>
        ))}
        {area && (
          <button type="button" className="link" onClick={() => onChange({ area: undefined })}>
            Change
          </button>
        )}
      </div>
      {area === BEHAVIOR && <p>Please use the thumbs below Claude’s answer.</p>}
      <div className="choices">
        {KINDS.map((each) => (
          <button
            key={each}
            type="button"
            className="button kind"
            aria-pressed={each === kind}
            onClick={() => onChange({ kind: each })}
          >
            {each}
          </button>
        ))}
      </div>
      <div className="field">
        <textarea
          rows={4}
          aria-label="Feedback details"
          maxLength={4096}
          value={text}
          onChange={(event) => onChange({ text: event.target.value })}
        />
      </div>
    </>
  );
}
