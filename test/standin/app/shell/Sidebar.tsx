import { conversationPath } from '../../state.ts';
import { useSummaries } from '../client/chats.ts';
import { Link } from '../client/router.tsx';
import { useSession } from '../client/session.ts';
import { useGeneration } from '../generations/index.ts';
import * as icons from './icons.tsx';
import { UserMenu } from './UserMenu.tsx';

const SOMEBODY_ELSE = { name: 'Sam Sample', email: 'sam@other.example' };

/** Conversations, and the account at the foot. */
export function Sidebar() {
  const { account, oddity } = useSession();
  const generation = useGeneration();
  return (
    <nav className="sidebar" aria-label="Sidebar">
      <div className="wordmark">Claude</div>
      <Link to="/new" className="entry new">
        {icons.plus} New chat
      </Link>
      <Link to="/recents" className="entry">
        {icons.chats} Chats
      </Link>
      <h2>Recents</h2>
      <ul className="recents">
        {useSummaries().map(({ uuid, name }) => (
          <li key={uuid}>
            <Link to={conversationPath(generation, uuid)} className="entry">
              <span className="clip">{name}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="standin">Stand-in page – not claude.ai</p>
      {oddity === 'two-user-menus' && <UserMenu person={SOMEBODY_ELSE} />}
      <UserMenu person={account} />
    </nav>
  );
}
