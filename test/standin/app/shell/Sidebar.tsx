import { Link } from '../client/router.tsx';
import { useSession } from '../client/session.ts';
import * as icons from './icons.tsx';
import { SidebarFeedback } from './SidebarFeedback.tsx';
import { SidebarList } from './SidebarList.tsx';
import { UserMenu } from './UserMenu.tsx';

const SOMEBODY_ELSE = { name: 'Sam Sample', email: 'sam@other.example' };

/** Conversations, and the account at the foot. */
export function Sidebar() {
  const { account, oddity } = useSession();
  return (
    <nav className="sidebar" aria-label="Sidebar">
      <div className="wordmark">Claude</div>
      <Link to="/new" className="entry new">
        {icons.plus} New chat
      </Link>
      <Link to="/recents" className="entry">
        {icons.chats} Chats
      </Link>
      <Link to="/task/new" className="entry">
        {icons.check} Cowork
      </Link>
      <Link to="/code" className="entry">
        {icons.branch} Code
      </Link>
      <h2>Recents</h2>
      <SidebarList />
      <p className="standin">Stand-in page – not claude.ai</p>
      <SidebarFeedback />
      {oddity === 'two-user-menus' && <UserMenu person={SOMEBODY_ELSE} />}
      <UserMenu person={account} />
    </nav>
  );
}
