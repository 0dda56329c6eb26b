import type { CompletionEvent, Message } from '../../wire.ts';
import { performAction, usesPerformAction } from '../rpc/performAction.ts';
import { write } from './api.ts';
import { type Chat, changeChat, chatsOf, createChat } from './chats.ts';
import { isSessionPage, newConversation } from './places.ts';
import { navigate } from './router.tsx';

const answers = new Map<string, AbortController>();

/** Sends a message; without a conversation it starts one, and /new becomes /chat/{uuid}. */
export async function sendMessage(
  organization: string,
  chat: string | undefined,
  prompt: string,
): Promise<void> {
  const started = newConversation();
  const uuid = chat ?? started.id;
  if (!chat) {
    const created = createChat(organization, uuid, prompt.slice(0, 40));
    navigate(started.path);
    await created;
  }
  const stop = new AbortController();
  answers.set(uuid, stop);
  const response = await ask(`${chatsOf(organization)}/${uuid}/completion`, uuid, prompt, stop.signal);
  if (!response?.ok || !response.body) return;
  try {
    for await (const event of events(response.body)) apply(uuid, prompt, event);
  } catch {
    // The person stopped it, or the connection broke: what came so far stays.
    apply(uuid, prompt, { type: 'stop' });
  }
}

/** Ends an answer that streams. */
export function stopAnswer(uuid: string): void {
  answers.get(uuid)?.abort();
  if (usesPerformAction()) void performAction(uuid, { kind: 'stop' });
}

/** Sessions send an event, the merged interface an action; both fetch the answer apart. */
async function ask(
  completion: string,
  uuid: string,
  prompt: string,
  signal: AbortSignal,
): Promise<Response | undefined> {
  if (isSessionPage()) {
    const events = [{ type: 'user', message: { role: 'user', content: prompt } }];
    const { ok } = await write('POST', `/v1/code/sessions/${uuid}/events`, { events }, signal);
    return ok ? fetch(completion, { signal }) : undefined;
  }
  if (!usesPerformAction()) return write('POST', completion, { prompt }, signal);
  const sent = await performAction(uuid, { kind: 'send', prompt });
  return sent ? fetch(completion, { signal }) : undefined;
}

function apply(uuid: string, prompt: string, event: CompletionEvent): void {
  if (event.type === 'start') changeChat(uuid, (chat) => started(chat, prompt, event));
  else if (event.type === 'text') changeChat(uuid, (chat) => extended(chat, event.text));
  else changeChat(uuid, ({ streaming: _, ...chat }) => chat);
}

function started(chat: Chat, prompt: string, ids: { human: string; assistant: string }): Chat {
  const at = new Date().toISOString();
  const added: Message[] = [
    { uuid: ids.human, sender: 'human', blocks: [{ kind: 'paragraph', text: prompt }], at },
    { uuid: ids.assistant, sender: 'assistant', blocks: [{ kind: 'paragraph', text: '' }], at },
  ];
  return { ...chat, messages: [...chat.messages, ...added], streaming: ids.assistant };
}

function extended(chat: Chat, text: string): Chat {
  const messages = chat.messages.map((message) => {
    const [block] = message.blocks;
    if (message.uuid !== chat.streaming || block?.kind !== 'paragraph') return message;
    return { ...message, blocks: [{ ...block, text: block.text + text }] };
  });
  return { ...chat, messages };
}

async function* events(body: ReadableStream<Uint8Array>): AsyncGenerator<CompletionEvent> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const parts = (rest + value).split('\n\n');
    rest = parts.pop() ?? '';
    for (const part of parts) yield JSON.parse(part.slice('data: '.length)) as CompletionEvent;
  }
}
