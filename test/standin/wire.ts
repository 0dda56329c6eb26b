import type { RpcStyle } from './rpc.ts';
import type { Generation, Language, Marks, Membership, Oddity, StandinState, Training } from './state.ts';

/** GET /api/bootstrap: what the page needs before it draws anything. */
export interface Bootstrap {
  account: { name: string; email: string };
  memberships: Membership[];
  active: number;
  settings: { ratingDisabled: boolean; termsPending: boolean };
  labels: Language;
  generation: Generation;
  marks: Marks;
  thumbNames: StandinState['thumbNames'];
  rpc: RpcStyle;
  planLine: StandinState['planLine'];
  oddity: Oddity;
  replaceDelay: number;
}

/** GET /api/account/settings: arrives after the settings page was drawn. */
export interface AccountSettings {
  training: Training;
  trainingRow: boolean;
  location: boolean;
  memory: boolean;
  rateChats: boolean;
}

export type SettingsChange = Partial<{
  training: 'on' | 'off';
  location: boolean;
  memory: boolean;
  rateChats: boolean;
}>;

/** A piece of a message's text, drawn without any HTML parsing. */
export type Block =
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'code'; language: string; text: string }
  | { kind: 'images'; query: string; captions: string[] };

export type RatingType = 'upvote' | 'flag' | `flag/${string}`;

export interface Message {
  uuid: string;
  sender: 'human' | 'assistant';
  blocks: Block[];
  at: string;
  rating?: RatingType;
}

export interface ConversationSummary {
  uuid: string;
  name: string;
}

export interface Conversation extends ConversationSummary {
  messages: Message[];
}

/** The events of a streamed answer. */
export type CompletionEvent =
  | { type: 'start'; human: string; assistant: string }
  | { type: 'text'; text: string }
  | { type: 'stop' };
