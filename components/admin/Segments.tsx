interface SegmentsProps {
  /** The radio group's name, unique on the page. */
  name: string;
  /** The id of what says what is chosen here. */
  labelledBy: string;
  describedBy?: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onValue: (value: string) => void;
}

/** A few words to choose from, side by side: radio buttons underneath. */
export function Segments({ name, labelledBy, describedBy, value, options, onValue }: SegmentsProps) {
  return (
    <div class="segments" role="radiogroup" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {options.map((option) => (
        <label key={option.value} data-value={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onValue(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
