import { Toolbar } from '@base-ui/react/toolbar';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useSay, useSession } from '../../client/session.ts';
import { bar as words } from '../../words/bar.ts';
import { useMarks } from './marks.ts';
import { useReplacedOnce } from './replacement.ts';
import { ReplacedContext } from './ToolbarButton.tsx';

// Base UI gives every toolbar these; a redesign could take them away.
const UNMARKED = { role: undefined, 'aria-orientation': undefined };

/** The bar since 2026-07: a toolbar whose buttons are replaced once. */
export function ToolbarBar({ testId, children }: { testId?: string; children: ReactNode }) {
  const say = useSay();
  const { replaceDelay } = useSession();
  const marks = useMarks();
  const bar = useRef<HTMLDivElement>(null);
  const { replaced, handlers } = useReplacedOnce(bar, replaceDelay);
  const marked = {
    'data-cds': 'MessageActions',
    'data-testid': testId,
    'aria-label': say(words.messageActions),
  };
  return (
    <Toolbar.Root
      ref={bar}
      className="bar"
      onKeyDown={goToEnds}
      {...(marks.bar ? marked : UNMARKED)}
      {...handlers}
    >
      <ReplacedContext key={replaced ? 'replaced' : 'first'} value={replaced}>
        {children}
      </ReplacedContext>
    </Toolbar.Root>
  );
}

/** Home and End, which Base UI's toolbar leaves out. */
function goToEnds(event: KeyboardEvent<HTMLDivElement>) {
  if (event.key !== 'Home' && event.key !== 'End') return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  event.preventDefault();
  buttons.at(event.key === 'Home' ? 0 : -1)?.focus();
}
