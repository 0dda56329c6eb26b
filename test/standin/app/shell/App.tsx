import { Tooltip } from '@base-ui/react/tooltip';
import { useCell } from '../client/cell.ts';
import { usePath } from '../client/router.tsx';
import { SessionContext, session } from '../client/session.ts';
import { notice } from '../client/toast.ts';
import { CodePages } from '../code/CodePage.tsx';
import { ReportDialog } from '../code/ReportDialog.tsx';
import { CoworkPages } from '../cowork/CoworkPages.tsx';
import { CoworkFeedback } from '../cowork/feedback/CoworkFeedback.tsx';
import { ComparisonPage } from '../elsewhere/ComparisonPage.tsx';
import { FormPage } from '../elsewhere/FormPage.tsx';
import { PublishedArtifact } from '../elsewhere/PublishedArtifact.tsx';
import { useSurface } from '../generations/index.ts';
import { AdminSettingsPage } from '../settings/AdminSettingsPage.tsx';
import { SettingsDialog } from '../settings/SettingsDialog.tsx';
import { SettingsPage } from '../settings/SettingsPage.tsx';
import { ChatPage, NewChatPage, SharePage } from './ChatPage.tsx';
import { ProjectPage } from './ProjectPage.tsx';
import { RecentsPage } from './RecentsPage.tsx';
import { Sidebar } from './Sidebar.tsx';
import { TermsDialog } from './TermsDialog.tsx';

/** The whole page, once it is known who is logged in. */
export function App() {
  const loaded = useCell(session);
  // Shared pages and side panels have no sidebar.
  const isBare = /^\/(?:share|public|cic)\//.test(usePath());
  if (!loaded || loaded.oddity === 'empty') return null;
  return (
    <SessionContext value={loaded}>
      <Tooltip.Provider delay={600}>
        <div className="frame">
          {!isBare && <Sidebar />}
          <Page key={loaded.active} />
        </div>
        <SettingsDialog />
        <ReportDialog />
        <CoworkFeedback />
        {loaded.settings.termsPending && !isBare && <TermsDialog />}
        <Notice />
      </Tooltip.Provider>
    </SessionContext>
  );
}

function Page() {
  const path = usePath();
  const surface = useSurface();
  const [section = '', id = '', last = ''] = path.slice(1).split('/');
  if (surface === 'code-web') return <CodePages />;
  if (surface === 'cowork-web') return <CoworkPages />;
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
      return <ProjectPage id={id} />;
    case 'settings':
      return <SettingsPage page={id || 'general'} />;
    case 'admin-settings':
      return <AdminSettingsPage />;
    case 'comparison':
      return <ComparisonPage />;
    case 'public':
      return <PublishedArtifact id={last} />;
    case 'support':
    case 'restricted':
    case 'interviewer':
    case 'anthropic-interviewer':
      return <FormPage path={path} />;
    default:
      return <NewChatPage />;
  }
}

function Notice() {
  const text = useCell(notice);
  return <div role="status">{text && <span className="toast">{text}</span>}</div>;
}
