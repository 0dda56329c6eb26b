import type { ReactNode } from 'react';
import { useSay } from '../../client/session.ts';
import { bar as words } from '../../words/bar.ts';
import { dialog } from '../../words/dialog.ts';
import type { Look } from '../shared/look.ts';
import { PlainBar, WrappedButton } from '../shared/PlainBar.tsx';

function GroupBar({ children }: { children: ReactNode }) {
  const say = useSay();
  return (
    <PlainBar role="group" name={say(words.messageActions)}>
      {children}
    </PlainBar>
  );
}

/** A named group of buttons, each in the element of its tooltip. */
export const look: Look = {
  row: 'counted',
  answer: { className: 'font-claude-message' },
  Bar: GroupBar,
  Button: WrappedButton,
  names: { up: dialog.positive, down: dialog.negative },
  pressed: false,
  items: ['copy', 'thumbs', 'retry'],
};
