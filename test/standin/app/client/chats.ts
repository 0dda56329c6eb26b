import { useEffect } from 'react';
import type { Conversation, ConversationSummary, Message, RatingType } from '../../wire.ts';
import { performAction, usesPerformAction } from '../rpc/performAction.ts';
import { read, write } from './api.ts';
import { cell, useCell } from './cell.ts';

export interface Chat extends Conversation {
  /** The message being streamed. */
  streaming?: string;
  missing?: boolean;
}

const chats = cell<ReadonlyMap<string, Chat>>(new Map());
const summaries = cell<readonly ConversationSummary[]>([]);

export const chatsOf = (organization: string) => `/api/organizations/${organization}/chat_conversations`;

export function useSummaries(): readonly ConversationSummary[] {
  return useCell(summaries);
}

/** The conversation, loaded when it is first asked for. */
export function useChat(organization: string, uuid: string): Chat | undefined {
  const found = useCell(chats).get(uuid);
  useEffect(() => {
    if (uuid && !chats.get().has(uuid)) void loadChat(organization, uuid);
  }, [organization, uuid]);
  return found;
}

export function changeChat(uuid: string, change: (chat: Chat) => Chat): void {
  const found = chats.get().get(uuid);
  if (found) putChat(change(found));
}

export function changeMessage(uuid: string, message: string, change: (message: Message) => Message): void {
  changeChat(uuid, (chat) => ({
    ...chat,
    messages: chat.messages.map((each) => (each.uuid === message ? change(each) : each)),
  }));
}

export function markRated(uuid: string, message: string, rating: RatingType): void {
  changeMessage(uuid, message, (each) => ({ ...each, rating }));
}

export function forgetChats(): void {
  chats.set(new Map());
  summaries.set([]);
}

export async function loadSummaries(organization: string): Promise<void> {
  summaries.set(await read<ConversationSummary[]>(chatsOf(organization)));
}

export async function createChat(organization: string, uuid: string, name: string): Promise<void> {
  putChat({ uuid, name, messages: [] });
  summaries.set([{ uuid, name }, ...summaries.get()]);
  await write('POST', chatsOf(organization), { uuid, name });
}

export async function renameChat(organization: string, uuid: string, name: string): Promise<void> {
  changeChat(uuid, (chat) => ({ ...chat, name }));
  summaries.set(summaries.get().map((each) => (each.uuid === uuid ? { uuid, name } : each)));
  if (usesPerformAction()) await performAction(uuid, { kind: 'rename', name });
  else await write('PUT', `${chatsOf(organization)}/${uuid}`, { name });
}

async function loadChat(organization: string, uuid: string): Promise<void> {
  const missing: Chat = { uuid, name: '', messages: [], missing: true };
  putChat(await read<Conversation>(`${chatsOf(organization)}/${uuid}`).catch(() => missing));
}

function putChat(chat: Chat): void {
  chats.set(new Map(chats.get()).set(chat.uuid, chat));
}
