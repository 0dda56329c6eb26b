import { Select } from '@base-ui/react/select';
import { Switch } from '@base-ui/react/switch';
import { useId } from 'react';
import { useSession } from '../../client/session.ts';
import * as icons from '../../shell/icons.tsx';
import { latestTask, TASKS } from '../tasks.ts';

interface TranscriptSwitchProps {
  name: string;
  task: string | undefined;
  onTask(task: string | undefined): void;
}

/** Switched on it takes the latest task, which need not be the one on the screen; the person may choose another. */
export function TranscriptSwitch({ name, task, onTask }: TranscriptSwitchProps) {
  const id = useId();
  const { doorMarks } = useSession().doors;
  const isOn = task !== undefined;
  const change = (on: boolean) => onTask(on ? latestTask() : undefined);
  return (
    <>
      <div className="setting">
        <p id={id} className="setting-title">
          {name}
        </p>
        {doorMarks === 'native-switch' ? (
          <input
            type="checkbox"
            role="switch"
            aria-labelledby={id}
            aria-checked={isOn}
            checked={isOn}
            onChange={(event) => change(event.target.checked)}
          />
        ) : (
          <Switch.Root
            className="switch"
            data-cds={doorMarks === 'all' || doorMarks === 'half-drawn' ? 'Switch' : undefined}
            aria-labelledby={id}
            checked={isOn}
            onCheckedChange={change}
          >
            <Switch.Thumb className="switch-thumb" />
          </Switch.Root>
        )}
      </div>
      {isOn && <TaskPicker task={task} onTask={onTask} />}
      <p className="fine">
        {isOn
          ? 'What you write and the transcript of the task are used to improve Cowork.'
          : 'What you write is used to improve Cowork.'}
      </p>
    </>
  );
}

/** A choice of five tasks at most. */
function TaskPicker({ task, onTask }: { task: string; onTask(task: string): void }) {
  const nameOf = (id: string) => TASKS.find((each) => each.id === id)?.name ?? id;
  return (
    <Select.Root value={task} onValueChange={(chosen: string | null) => chosen && onTask(chosen)}>
      <Select.Trigger className="select" aria-label="Task">
        <Select.Value>{nameOf}</Select.Value>
        <Select.Icon>{icons.down}</Select.Icon>
      </Select.Trigger>
      <Select.Portal>
        <Select.Positioner className="floating" align="start" alignItemWithTrigger={false} sideOffset={4}>
          <Select.Popup className="menu">
            {TASKS.map(({ id, name }) => (
              <Select.Item key={id} value={id} className="menu-item">
                <Select.ItemText>{name}</Select.ItemText>
              </Select.Item>
            ))}
          </Select.Popup>
        </Select.Positioner>
      </Select.Portal>
    </Select.Root>
  );
}
