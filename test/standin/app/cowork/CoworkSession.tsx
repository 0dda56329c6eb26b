import { useChat } from '../client/chats.ts';
import { sendMessage, stopAnswer } from '../client/sending.ts';
import { useMembership, useSay, useSession } from '../client/session.ts';
import { SafetyBanner } from '../safety/SafetyBanner.tsx';
import { ChatTitle } from '../shell/ChatTitle.tsx';
import { Composer } from '../shell/Composer.tsx';
import { useRatingDialog } from '../shell/ratingDialog.tsx';
import { Transcript } from '../shell/Transcript.tsx';
import { doors as words } from '../words/doors.ts';
import { Approval } from './Approval.tsx';
import { Draft } from './Draft.tsx';
import { openCoworkFeedback } from './feedback/open.ts';
import { Survey } from './Survey.tsx';
import { SwitchToLocal } from './SwitchToLocal.tsx';

/** A session of Cowork: the chat's messages and dialog, and what only Cowork has above its composer. */
export function CoworkSession({ id }: { id: string }) {
  const say = useSay();
  const { settings, doors } = useSession();
  const organization = useMembership().uuid;
  const chat = useChat(organization, id);
  const { onRate, onReport, dialog } = useRatingDialog(id, chat);
  if (!chat) return <main className="page" aria-busy="true" />;
  if (chat.missing) return <main className="page narrow">This task was not found.</main>;
  const lastAnswer = chat.messages.findLast(({ sender }) => sender === 'assistant')?.uuid ?? '';
  return (
    <main className="page chat">
      <ChatTitle key={id} chat={chat} />
      <Transcript chat={chat} rateable={!settings.ratingDisabled} onRate={onRate} />
      {doors.draft && <Draft />}
      {doors.approval && <Approval session={id} />}
      {doors.survey && <Survey session={id} lastAnswer={lastAnswer} />}
      {doors.switchToLocal && <SwitchToLocal />}
      <SafetyBanner place="cowork" conversation={id} onFeedback={() => onReport('flag/other')} />
      <Composer
        onSend={(text) => void sendMessage(organization, id, text)}
        onStop={chat.streaming ? () => stopAnswer(id) : undefined}
      />
      <p className="fine under-composer">
        Claude can make mistakes. Please double-check responses.{' '}
        <button type="button" className="link give-feedback" onClick={() => openCoworkFeedback('composer')}>
          {say(words.giveUsFeedback)}
        </button>
      </p>
      {dialog}
    </main>
  );
}
