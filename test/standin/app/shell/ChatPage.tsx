import { useCallback, useState } from 'react';
import type { Message } from '../../wire.ts';
import { useChat } from '../client/chats.ts';
import { sendMessage, stopAnswer } from '../client/sending.ts';
import { useMembership, useSession } from '../client/session.ts';
import { toast } from '../client/toast.ts';
import { generations, useGeneration } from '../generations/index.ts';
import type { Direction } from '../generations/parts.ts';
import { ratingType } from '../generations/shared/feedback.ts';
import { ChatTitle } from './ChatTitle.tsx';
import { Composer } from './Composer.tsx';
import { Transcript } from './Transcript.tsx';

/** /chat/{uuid}, /code/{id}, /task/{id}: a conversation, its composer, and the dialog its thumbs open. */
export function ChatPage({ uuid }: { uuid: string }) {
  const { settings } = useSession();
  const { FeedbackDialog, sendRating } = generations[useGeneration()];
  const organization = useMembership().uuid;
  const chat = useChat(organization, uuid);
  const [asked, setAsked] = useState<{ message: string; direction: Direction }>();
  const onRate = useCallback(
    async (message: Message, direction: Direction) => {
      if (FeedbackDialog) return setAsked({ message: message.uuid, direction });
      const target = { organization, conversation: uuid, message };
      const sent = await sendRating(target, ratingType(direction, null), '');
      toast(sent ? 'Thanks for your feedback' : 'Something went wrong');
    },
    [FeedbackDialog, sendRating, organization, uuid],
  );
  if (!chat) return <main className="page" aria-busy="true" />;
  if (chat.missing) return <main className="page narrow">This conversation was not found.</main>;
  const message = chat.messages.find((each) => each.uuid === asked?.message);
  return (
    <main className="page chat">
      <ChatTitle key={uuid} chat={chat} />
      <Transcript chat={chat} rateable={!settings.ratingDisabled} onRate={onRate} />
      <Composer
        onSend={(text) => void sendMessage(organization, uuid, text)}
        onStop={chat.streaming ? () => stopAnswer(uuid) : undefined}
      />
      {FeedbackDialog && asked && message && (
        <FeedbackDialog
          target={{ organization, conversation: uuid, message }}
          direction={asked.direction}
          send={sendRating}
          onClose={() => setAsked(undefined)}
        />
      )}
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
  const chat = useChat(useMembership().uuid, uuid);
  if (!chat) return <main className="page" aria-busy="true" />;
  return (
    <main className="page chat shared">
      <header className="chat-title">
        <h1>{chat.name}</h1>
        <span className="badge">Shared by Robin</span>
      </header>
      <Transcript chat={chat} rateable={false} onRate={() => undefined} />
    </main>
  );
}
