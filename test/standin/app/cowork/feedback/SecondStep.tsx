import { useSay, useSession } from '../../client/session.ts';
import { doors as words } from '../../words/doors.ts';
import { type Answers, FREQUENCIES, IMPACTS, REGRESSIONS } from './form.ts';
import { TranscriptSwitch } from './TranscriptSwitch.tsx';

interface StepProps {
  answers: Answers;
  onChange(more: Partial<Answers>): void;
}

/** How bad a fault is; after that is said, the switch for the transcript appears. */
export function SecondStep({ answers, onChange }: StepProps) {
  const say = useSay();
  const { doorMarks } = useSession().doors;
  const isKnown = doorMarks !== 'everything-renamed';
  return (
    <>
      <Choice
        name="impact"
        options={IMPACTS}
        chosen={answers.impact}
        onChoose={(impact) => onChange({ impact })}
      />
      <Choice
        name="frequency"
        options={FREQUENCIES}
        chosen={answers.frequency}
        onChoose={(frequency) => onChange({ frequency })}
      />
      <Choice
        name="regression"
        options={REGRESSIONS}
        chosen={answers.regression}
        onChoose={(regression) => onChange({ regression })}
      />
      {answers.impact && (
        <TranscriptSwitch
          name={isKnown ? say(words.includeTranscript) : 'Add more'}
          task={answers.task}
          onTask={(task) => onChange({ task })}
        />
      )}
    </>
  );
}

interface ChoiceProps {
  name: string;
  options: readonly string[];
  chosen: string | undefined;
  onChoose(option: string): void;
}

function Choice({ name, options, chosen, onChoose }: ChoiceProps) {
  return (
    <fieldset className="choices">
      <legend>{name}</legend>
      {options.map((option) => (
        <label key={option} className="choice">
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === chosen}
            onChange={() => onChoose(option)}
          />
          {option}
        </label>
      ))}
    </fieldset>
  );
}
