import { Switch } from '@base-ui/react/switch';
import { type ReactNode, useId } from 'react';

interface SettingRowProps {
  title: string;
  line?: string;
  children?: ReactNode;
}

/** A title, a line under it, and something to the right. */
export function SettingRow({ title, line, children }: SettingRowProps) {
  return (
    <div className="setting">
      <div>
        <p className="setting-title">{title}</p>
        {line && <p className="setting-line">{line}</p>}
      </div>
      {children}
    </div>
  );
}

interface SwitchRowProps {
  title: string;
  line: string;
  note?: string | undefined;
  checked: boolean;
  disabled?: boolean;
  /** A page that was drawn only half: the words without the switch. */
  switchless?: boolean;
  onChange(checked: boolean): void;
}

/** A setting that is on or off; the switch is named by the row's title. */
export function SwitchRow({
  title,
  line,
  note,
  checked,
  disabled = false,
  switchless,
  onChange,
}: SwitchRowProps) {
  const id = useId();
  return (
    <div className="setting">
      <div>
        <p id={id} className="setting-title">
          {title}
        </p>
        <p className="setting-line">{line}</p>
        {note && <p className="setting-line note">{note}</p>}
      </div>
      {!switchless && (
        <Switch.Root
          className="switch"
          data-cds="Switch"
          aria-labelledby={id}
          checked={checked}
          disabled={disabled}
          onCheckedChange={onChange}
        >
          <Switch.Thumb className="switch-thumb" />
        </Switch.Root>
      )}
    </div>
  );
}
