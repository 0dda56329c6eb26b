import { useChat } from '../client/chats.ts';
import { sendMessage, stopAnswer } from '../client/sending.ts';
import { useMembership, useSession } from '../client/session.ts';
import { ReportButton } from '../reports/ReportButton.tsx';
import { EndedChat } from '../safety/EndedChat.tsx';
import { SafetyBanner } from '../safety/SafetyBanner.tsx';
import { ChatTitle } from './ChatTitle.tsx';
import { Composer } from './Composer.tsx';
import { useRatingDialog } from './ratingDialog.tsx';
import { Transcript } from './Transcript.tsx';

/** /chat/{uuid} and the dated pages of Claude Code and Cowork: a conversation, its composer, its dialog. */
export function ChatPage({ uuid }: { uuid: string }) {
  const { settings, doors } = useSession();
  const organization = useMembership().uuid;
  const chat = useChat(organization, uuid);
  const { onRate, onReport, dialog } = useRatingDialog(uuid, chat);
  if (!chat) return <main className="page" aria-busy="true" />;
  if (chat.missing) return <main className="page narrow">This conversation was not found.</main>;
  return (
    <main className="page chat">
      <ChatTitle key={uuid} chat={chat} />
      <Transcript chat={chat} rateable={!settings.ratingDisabled} onRate={onRate} />
      <SafetyBanner place="chat" conversation={uuid} onFeedback={() => onReport('sc/false_positive')} />
      {doors.chatEnded ? (
        <EndedChat onFeedback={() => onReport('chat_ended')} />
      ) : (
        <Composer
          onSend={(text) => void sendMessage(organization, uuid, text)}
          onStop={chat.streaming ? () => stopAnswer(uuid) : undefined}
        />
      )}
      {dialog}
    </main>
  );
}

/** /new: a conversation without messages yet. */
export function NewChatPage() {
  const { account } = useSession();
  const organization = useMembership().uuid;
  return (
    <main className="page start">
      <h1>Good morning, {account.name.split(' ')[0]}</h1>
      <Composer onSend={(text) => void sendMessage(organization, undefined, text)} />
    </main>
  );
}

/** /share/{id}: a conversation to read; nothing here can be rated. */
export function SharePage({ uuid }: { uuid: string }) {
  const organization = useMembership().uuid;
  const chat = useChat(organization, uuid);
  if (!chat) return <main className="page" aria-busy="true" />;
  return (
    <main className="page chat shared">
      <header className="chat-title">
        <h1>{chat.name}</h1>
        <span className="badge">Shared by Robin</span>
        <ReportButton address={`/api/organizations/${organization}/chat_snapshots/${uuid}/report`} />
      </header>
      <Transcript chat={chat} rateable={false} onRate={() => undefined} />
    </main>
  );
}
