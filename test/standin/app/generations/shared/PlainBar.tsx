import type { ReactNode } from 'react';
import { useActing } from './acting.ts';
import type { BarButtonProps } from './look.ts';
import { useMarks } from './marks.ts';

interface PlainBarProps {
  role?: 'group' | 'toolbar';
  name?: string;
  children: ReactNode;
}

/** A bar without a roving tab stop or any other behaviour. */
export function PlainBar({ role, name, children }: PlainBarProps) {
  const marks = useMarks();
  return (
    <div className="bar" {...(marks.bar && { role, 'aria-label': name })}>
      {children}
    </div>
  );
}

export function PlainButton(props: BarButtonProps) {
  const { label, icon, pressed, disabled, testId, className = '', onClick } = props;
  const acting = useActing(onClick);
  return (
    <button
      type="button"
      className={`bar-button ${className}`}
      aria-label={label}
      aria-pressed={pressed}
      data-testid={testId}
      disabled={disabled}
      {...acting}
    >
      {icon}
    </button>
  );
}

/** A button in the element of its tooltip, as in 2025. */
export function WrappedButton(props: BarButtonProps) {
  return (
    <div data-state="closed">
      <PlainButton {...props} />
    </div>
  );
}
