import type { DoorState } from './doors.ts';
import type { RpcStyle } from './rpc.ts';
import type { Generation, Language, Marks, Membership, Oddity, StandinState, Training } from './state.ts';

/** GET /api/bootstrap: what the page needs before it draws anything. */
export interface Bootstrap {
  account: { uuid: string; name: string; email: string };
  memberships: Membership[];
  active: number;
  settings: { ratingDisabled: boolean; termsPending: boolean };
  labels: Language;
  generation: Generation;
  marks: Marks;
  thumbNames: StandinState['thumbNames'];
  actsOn: StandinState['actsOn'];
  rpc: RpcStyle;
  planLine: StandinState['planLine'];
  oddity: Oddity;
  replaceDelay: number;
  doors: DoorState;
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

export type RatingType = 'upvote' | 'flag' | `flag/${string}` | 'sc/false_positive' | 'chat_ended';

/** An event as the page keeps it until it leaves (localStorage `antalytics_queue_v1`). */
export interface WaitingEvent {
  eventName: string;
  eventId: string;
  at: string;
  accountUuid: string;
  organizationUuid: string;
  properties: Record<string, unknown>;
}

/** POST /api/event_logging/v2/batch; the properties of each event are JSON in a string. */
export interface FirstPartyBatch {
  events: {
    event_type: 'ProductAnalyticsEvent';
    event_data: {
      event_name: string;
      event_id: string;
      event_timestamp: string;
      account_uuid: string;
      organization_uuid: string;
      properties: string;
    };
  }[];
}

/** POST https://a-api.anthropic.com/v1/b, as text/plain. */
export interface SegmentBatch {
  writeKey: string;
  batch: {
    type: 'track' | 'page';
    event: string;
    messageId: string;
    userId: string;
    timestamp: string;
    properties: Record<string, unknown>;
  }[];
  sentAt: string;
}

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

/** GET …/feedback_history: what the person rated and has not withdrawn. */
export interface GivenFeedback {
  conversation: string;
  name: string;
  message: string;
  type: RatingType;
}

/** The events of a streamed answer. */
export type CompletionEvent =
  | { type: 'start'; human: string; assistant: string }
  | { type: 'text'; text: string }
  | { type: 'stop' };
