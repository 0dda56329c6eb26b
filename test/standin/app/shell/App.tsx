import { Tooltip } from '@base-ui/react/tooltip';
import { useCell } from '../client/cell.ts';
import { usePath } from '../client/router.tsx';
import { SessionContext, session } from '../client/session.ts';
import { notice } from '../client/toast.ts';
import { AdminSettingsPage } from '../settings/AdminSettingsPage.tsx';
import { SettingsDialog } from '../settings/SettingsDialog.tsx';
import { SettingsPage } from '../settings/SettingsPage.tsx';
import { ChatPage, NewChatPage, SharePage } from './ChatPage.tsx';
import { RecentsPage } from './RecentsPage.tsx';
import { Sidebar } from './Sidebar.tsx';
import { TermsDialog } from './TermsDialog.tsx';

/** The whole page, once it is known who is logged in. */
export function App() {
  const loaded = useCell(session);
  const shared = usePath().startsWith('/share/');
  if (!loaded || loaded.oddity === 'empty') return null;
  return (
    <SessionContext value={loaded}>
      <Tooltip.Provider delay={600}>
        <div className="frame">
          {!shared && <Sidebar />}
          <Page key={loaded.active} />
        </div>
        <SettingsDialog />
        {loaded.settings.termsPending && !shared && <TermsDialog />}
        <Notice />
      </Tooltip.Provider>
    </SessionContext>
  );
}

function Page() {
  const [section = '', id = ''] = usePath().slice(1).split('/');
  switch (section) {
    case 'chat':
    case 'code':
    case 'task':
      return <ChatPage key={id} uuid={id} />;
    case 'share':
      return <SharePage uuid={id} />;
    case 'recents':
      return <RecentsPage title="Chats" />;
    case 'project':
      return <RecentsPage title="Project" />;
    case 'settings':
      return <SettingsPage page={id || 'general'} />;
    case 'admin-settings':
      return <AdminSettingsPage />;
    default:
      return <NewChatPage />;
  }
}

function Notice() {
  const text = useCell(notice);
  return <div role="status">{text && <span className="toast">{text}</span>}</div>;
}
