import { Select } from '@base-ui/react/select';
import * as icons from '../../shell/icons.tsx';

export const ISSUES = {
  bug: 'UI bug',
  refusal: 'Refused although it should not',
  instructions: 'Did not follow my request',
  facts: 'Not factually correct',
  incomplete: 'Incomplete answer',
  other: 'Other',
  report: 'Report content',
};
export type Issue = keyof typeof ISSUES;

interface IssueSelectProps {
  issue: Issue | null;
  /** With the marks of the design system. */
  marked: boolean;
  onChange(issue: Issue | null): void;
}

/** What was wrong with an answer. */
export function IssueSelect({ issue, marked, onChange }: IssueSelectProps) {
  return (
    <div className="field">
      <span>What type of issue do you wish to report? (optional)</span>
      <Select.Root items={ISSUES} value={issue} onValueChange={onChange}>
        <Select.Trigger className="select" aria-label="Type of issue">
          <Select.Value>{(value: Issue | null) => (value ? ISSUES[value] : 'Select…')}</Select.Value>
          <Select.Icon>{icons.down}</Select.Icon>
        </Select.Trigger>
        <Select.Portal data-cds-portal={marked ? '' : undefined}>
          <Select.Positioner className="floating" align="start" alignItemWithTrigger={false} sideOffset={4}>
            <Select.Popup className="menu">
              {Object.entries(ISSUES).map(([value, label]) => (
                <Select.Item key={value} value={value} className="menu-item">
                  <Select.ItemText>{label}</Select.ItemText>
                </Select.Item>
              ))}
            </Select.Popup>
          </Select.Positioner>
        </Select.Portal>
      </Select.Root>
    </div>
  );
}
