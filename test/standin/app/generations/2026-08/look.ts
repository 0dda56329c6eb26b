import { thumbs } from '../../words/thumbs.ts';
import type { Look } from '../shared/look.ts';
import { ToolbarBar } from '../shared/ToolbarBar.tsx';
import { ToolbarButton } from '../shared/ToolbarButton.tsx';

/** As measured on the real front end. */
export const look: Look = {
  row: 'article',
  answer: { className: 'font-claude-response' },
  Bar: ToolbarBar,
  Button: ToolbarButton,
  names: { up: thumbs.good, down: thumbs.bad },
  pressed: true,
  items: ['copy', 'thumbs', 'more', 'retry', 'versions', 'time'],
};
