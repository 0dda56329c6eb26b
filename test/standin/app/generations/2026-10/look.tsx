import type { ReactNode } from 'react';
import { look as august } from '../2026-08/look.ts';
import type { Look } from '../shared/look.ts';
import { ToolbarBar } from '../shared/ToolbarBar.tsx';

function MergedBar({ children }: { children: ReactNode }) {
  return <ToolbarBar testId="message-actions">{children}</ToolbarBar>;
}

/** Chat and Cowork in one interface; the class of an answer is our own. */
export const look: Look = {
  ...august,
  answer: { 'data-testid': 'assistant-message', 'data-cds': 'AssistantMessage', className: 'prose' },
  Bar: MergedBar,
};
