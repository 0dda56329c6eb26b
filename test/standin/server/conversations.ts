import { randomUUID } from 'node:crypto';
import type { Conversation, ConversationSummary, GivenFeedback, Message, RatingType } from '../wire.ts';
import { answer, question, STREAMED, TOPICS, type Topic } from './texts.ts';

const START = Date.UTC(2026, 10, 20, 9, 0);

/** The fixed id of message `number` (from 1) of one of the fixed conversations. */
export function messageId(conversation: string, number: number): string {
  return `d000000${conversation.slice(-1)}-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** The conversations: the fixed ones, and on top of them what the page changed. */
export class Conversations {
  private readonly names = new Map<string, string>();
  private readonly added = new Map<string, Message[]>();
  private readonly ratings = new Map<string, RatingType>();
  private readonly questions = new Map<string, string>();

  clear(): void {
    for (const map of [this.names, this.added, this.ratings, this.questions]) map.clear();
  }

  list(): ConversationSummary[] {
    const fixed = TOPICS.map(({ uuid, name }) => ({ uuid, name: this.names.get(uuid) ?? name }));
    const known = new Set(fixed.map((each) => each.uuid));
    const created = [...this.names].filter(([uuid]) => !known.has(uuid));
    return [...created.map(([uuid, name]) => ({ uuid, name })).reverse(), ...fixed];
  }

  get(uuid: string, count: number): Conversation | undefined {
    const summary = this.list().find((each) => each.uuid === uuid) ?? sessionSummary(uuid);
    if (!summary) return undefined;
    const messages = [...fixedMessages(uuid, count), ...(this.added.get(uuid) ?? [])];
    return { ...summary, messages: messages.map((each) => this.rated(each)) };
  }

  rename(uuid: string, name: string): void {
    this.names.set(uuid, name);
  }

  rate(message: string, type: RatingType): void {
    this.ratings.set(message, type);
  }

  /** What was rated: the messages of the fixed conversations name theirs. */
  given(): GivenFeedback[] {
    return [...this.ratings].map(([message, type]) => {
      const topic = TOPICS.find(({ uuid }) => message.startsWith(`d000000${uuid.slice(-1)}`));
      return { conversation: topic?.uuid ?? '', name: topic?.name ?? message, message, type };
    });
  }

  withdraw(message: string): void {
    this.ratings.delete(message);
  }

  /** Keeps what PerformAction sent until its answer is fetched. */
  ask(uuid: string, prompt: string): void {
    this.questions.set(uuid, prompt);
  }

  /** What was sent and has no answer yet. */
  asked(uuid: string): string | undefined {
    const prompt = this.questions.get(uuid);
    this.questions.delete(uuid);
    return prompt;
  }

  /** Adds what the person wrote and the answer it gets. */
  send(uuid: string, prompt: string): { human: string; assistant: string; text: string } {
    const ids = { human: randomUUID(), assistant: randomUUID() };
    const at = new Date().toISOString();
    const messages = this.added.get(uuid) ?? [];
    messages.push(
      { uuid: ids.human, sender: 'human', blocks: [{ kind: 'paragraph', text: prompt }], at },
      { uuid: ids.assistant, sender: 'assistant', blocks: [{ kind: 'paragraph', text: STREAMED }], at },
    );
    this.added.set(uuid, messages);
    return { ...ids, text: STREAMED };
  }

  private rated(message: Message): Message {
    const rating = this.ratings.get(message.uuid);
    return rating ? { ...message, rating } : message;
  }
}

/** The topic of a fixed session of Claude Code or Cowork, whose ids end in its number. */
function sessionTopic(id: string): Topic | undefined {
  const [, number] = /^(?:cse|session|local|share)_\w*?(\d)$/.exec(id) ?? [];
  return id.length < 40 ? TOPICS[Number(number) - 1] : undefined;
}

function sessionSummary(id: string): ConversationSummary | undefined {
  const topic = sessionTopic(id) ?? TOPICS.find(({ uuid }) => id.endsWith(uuid));
  return topic && { uuid: id, name: topic.name };
}

function fixedMessages(uuid: string, count: number): Message[] {
  const topic = TOPICS.find((each) => uuid.endsWith(each.uuid)) ?? sessionTopic(uuid);
  if (!topic) return [];
  const turns = Math.ceil(count / 2);
  return Array.from({ length: count }, (_, index) => ({
    uuid: messageId(uuid, index + 1),
    sender: index % 2 === 0 ? 'human' : 'assistant',
    blocks: index % 2 === 0 ? question(topic, index / 2) : answer(topic, (index - 1) / 2, turns),
    at: new Date(START + index * 60_000).toISOString(),
  }));
}
