import { useChat } from '../client/chats.ts';
import { usePath } from '../client/router.tsx';
import { sendMessage, stopAnswer } from '../client/sending.ts';
import { useMembership, useSession } from '../client/session.ts';
import { ReportButton } from '../reports/ReportButton.tsx';
import { ChatTitle } from '../shell/ChatTitle.tsx';
import { Composer } from '../shell/Composer.tsx';
import type { Commands } from '../shell/commands.tsx';
import { Transcript } from '../shell/Transcript.tsx';
import { ArtifactPage } from './ArtifactPage.tsx';
import { openReport } from './report.ts';
import { SecurityPage } from './SecurityPage.tsx';
import { useSessionSocket } from './socket.ts';

const nobody = () => undefined;

/** /code…: a session, a shared one to read, the start page, and the two pages that are none. */
export function CodePages() {
  const [, , id = '', slug = ''] = usePath().split('/');
  if (id === 'security') return <SecurityPage />;
  if (id === 'artifact') return <ArtifactPage slug={slug} />;
  if (id.startsWith('share_')) return <SharedSession id={id} />;
  return id ? <Session key={id} id={id} /> : <CodeStart />;
}

/** `/feedback`, `/bug` and `/share` open the same dialog. */
function commandsOf(session: string | undefined): Commands {
  const open = (words: string) => openReport(session, words);
  return { feedback: open, bug: open, share: open };
}

function Session({ id }: { id: string }) {
  const organization = useMembership().uuid;
  const { refusalCard } = useSession().doors;
  const chat = useChat(organization, id);
  useSessionSocket(id);
  if (!chat) return <main className="page" aria-busy="true" />;
  if (chat.missing) return <main className="page narrow">This session was not found.</main>;
  return (
    <main className="page chat">
      <ChatTitle key={id} chat={chat} />
      <Transcript chat={chat} rateable={false} onRate={nobody} />
      {refusalCard && (
        <aside className="band">
          <p>Claude could not help with this.</p>
          <button type="button" className="link refusal-feedback" onClick={() => openReport(id)}>
            Tell us if that was wrong
          </button>
        </aside>
      )}
      <Composer
        commands={commandsOf(id)}
        onSend={(text) => void sendMessage(organization, id, text)}
        onStop={chat.streaming ? () => stopAnswer(id) : undefined}
      />
    </main>
  );
}

function CodeStart() {
  const organization = useMembership().uuid;
  return (
    <main className="page start">
      <h1>What shall we build?</h1>
      <Composer
        commands={commandsOf(undefined)}
        onSend={(text) => void sendMessage(organization, undefined, text)}
      />
    </main>
  );
}

/** Somebody else's session, to read and to report. */
function SharedSession({ id }: { id: string }) {
  const organization = useMembership().uuid;
  const chat = useChat(organization, id);
  if (!chat) return <main className="page" aria-busy="true" />;
  return (
    <main className="page chat shared">
      <header className="chat-title">
        <h1>{chat.name}</h1>
        <ReportButton address={`/api/organizations/${organization}/code/shares/${id}/report`} />
      </header>
      <Transcript chat={chat} rateable={false} onRate={nobody} />
    </main>
  );
}
