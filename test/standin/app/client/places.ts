import { conversationPath, surfaceAt } from '../../state.ts';
import { session } from './session.ts';

function surface() {
  return surfaceAt(location.pathname, session.get()?.generation ?? '2026-08');
}

/** Whether the page in view belongs to a session of Claude Code or Cowork on the web. */
export function isSessionPage(): boolean {
  return surface() === 'code-web' || surface() === 'cowork-web';
}

/** The id and address of what the first message on a start page begins. */
export function newConversation(): { id: string; path: string } {
  const uuid = crypto.randomUUID();
  const id = `session_${uuid.replaceAll('-', '')}`;
  if (surface() === 'code-web') return { id, path: `/code/${id}` };
  if (surface() === 'cowork-web') return { id, path: `/cowork/${id}` };
  return { id: uuid, path: conversationPath(session.get()?.generation ?? '2026-08', uuid) };
}
