import { useState } from 'react';
import { type Chat, renameChat } from '../client/chats.ts';
import { useMembership } from '../client/session.ts';

/** The conversation's name; pressed, it can be changed. */
export function ChatTitle({ chat }: { chat: Chat }) {
  const organization = useMembership().uuid;
  const [editing, setEditing] = useState(false);
  const save = (name: string) => {
    setEditing(false);
    if (name && name !== chat.name) void renameChat(organization, chat.uuid, name);
  };
  return (
    <header className="chat-title">
      {editing ? (
        <input
          // biome-ignore lint/a11y/noAutofocus: the person just asked to edit the name.
          autoFocus
          aria-label="Name of the conversation"
          defaultValue={chat.name}
          onBlur={(event) => save(event.currentTarget.value.trim())}
          onKeyDown={(event) => {
            if (event.key === 'Enter') save(event.currentTarget.value.trim());
            if (event.key === 'Escape') setEditing(false);
          }}
        />
      ) : (
        <button type="button" data-testid="chat-title" onClick={() => setEditing(true)}>
          {chat.name}
        </button>
      )}
    </header>
  );
}
