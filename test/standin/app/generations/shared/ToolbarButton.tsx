import { Toolbar } from '@base-ui/react/toolbar';
import { Tooltip } from '@base-ui/react/tooltip';
import { createContext, useContext } from 'react';
import { useActing } from './acting.ts';
import type { BarButtonProps } from './look.ts';

/** Whether this bar's buttons were replaced by the ones with tooltips. */
export const ReplacedContext = createContext(false);

/** A button of a toolbar; it carries a tooltip only once the bar was touched. */
export function ToolbarButton(props: BarButtonProps) {
  const { label, icon, pressed, disabled = false, testId, className = '', onClick } = props;
  const acting = useActing(onClick);
  const replaced = useContext(ReplacedContext);
  const button = (
    <Toolbar.Button
      className={`bar-button ${className}`}
      aria-label={label}
      data-testid={testId}
      disabled={disabled}
      {...acting}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
    >
      {icon}
    </Toolbar.Button>
  );
  if (!replaced || !label) return button;
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
