import type { RatingType } from './wire.ts';

/** Where every user action of the merged interface goes. */
export const PERFORM_ACTION = '/claudeai-rpc/anthropic.bard.api.v1alpha.ConversationService/PerformAction';

/** The fields of PerformActionRequest beside the oneof; their JSON names are invented. */
export const HEADER = { field: 1, json: 'header' } as const;
export const FLAG = { field: 100, json: 'userInitiated' } as const;

/** The cases of the oneof. The numbers 2 to 6 and `messageFeedback` are on record, the other names are not. */
export const CASES = {
  send: { field: 2, json: 'sendMessage' },
  stop: { field: 3, json: 'stopResponse' },
  elicitation: { field: 4, json: 'respondToElicitation' },
  feedback: { field: 5, json: 'messageFeedback' },
  rename: { field: 6, json: 'renameConversation' },
  copy: { field: 9, json: 'messageCopied' },
  retry: { field: 10, json: 'retryMessage' },
} as const;
export type RpcKind = keyof typeof CASES;

/** Types of a rating; the enum's value is the place in this list, from 1. */
export const RATING_TYPES: readonly RatingType[] = [
  'upvote',
  'flag',
  'flag/bug',
  'flag/refusal',
  'flag/instructions',
  'flag/facts',
  'flag/incomplete',
  'flag/other',
  'sc/false_positive',
  'chat_ended',
];

/** The enum's name in JSON. */
export function ratingTypeName(type: RatingType): string {
  return `MESSAGE_FEEDBACK_TYPE_${type.toUpperCase().replace('/', '_')}`;
}

export type RpcCodec = 'proto' | 'json';
export type RpcTransport = 'fetch' | 'fetch-request' | 'xhr';
export type FieldOrder = 'ascending' | 'descending';

/** How a request is written and sent. */
export interface RpcStyle {
  codec: RpcCodec;
  gzip: boolean;
  transport: RpcTransport;
  order: FieldOrder;
}
