import { sessionId } from '../../doors.ts';
import { conversationPath } from '../../state.ts';
import { useSummaries } from '../client/chats.ts';
import { Link } from '../client/router.tsx';
import { TASKS } from '../cowork/tasks.ts';
import { useGeneration, useSurface } from '../generations/index.ts';

/** What one may go to from the page in view: chats, or the sessions of Claude Code or Cowork. */
export function SidebarList() {
  const generation = useGeneration();
  const surface = useSurface();
  const summaries = useSummaries();
  const isSession = surface === 'code-web' || surface === 'cowork-web';
  const folder = surface === 'code-web' ? '/code' : '/cowork';
  const entries = isSession
    ? TASKS.map(({ name }, index) => ({ name, to: `${folder}/${sessionId('session', index + 1)}` }))
    : summaries
        .filter(({ uuid }) => !uuid.startsWith('session_'))
        .map(({ uuid, name }) => ({ name, to: conversationPath(generation, uuid) }));
  return (
    <ul className="recents">
      {entries.map(({ to, name }) => (
        <li key={to}>
          <Link to={to} className="entry">
            <span className="clip">{name}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
