import { Toolbar } from '@base-ui/react/toolbar';
import { Tooltip } from '@base-ui/react/tooltip';
import { createContext, type ReactNode, useContext } from 'react';

/** Whether this bar's buttons were replaced by the ones with tooltips. */
export const ReplacedContext = createContext(false);

interface BarButtonProps {
  label: string;
  icon: ReactNode;
  pressed?: boolean;
  disabled?: boolean;
  onClick?(): void;
}

/** A button of a message bar; it carries a tooltip only once the bar was touched. */
export function BarButton({ label, icon, pressed, disabled = false, onClick }: BarButtonProps) {
  const replaced = useContext(ReplacedContext);
  const button = (
    <Toolbar.Button
      className="bar-button"
      aria-label={label}
      disabled={disabled}
      onClick={onClick}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
    >
      {icon}
    </Toolbar.Button>
  );
  if (!replaced) return button;
  return (
    <Tooltip.Root>
      <Tooltip.Trigger render={button} />
      <Tooltip.Portal>
        <Tooltip.Positioner className="floating" side="bottom" sideOffset={6}>
          <Tooltip.Popup className="tooltip">{label}</Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
