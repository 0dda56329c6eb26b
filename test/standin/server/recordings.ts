import type { IncomingMessage } from 'node:http';
import type { Door } from '../doors.ts';
import type { RpcKind } from '../rpc.ts';

/** What every write on record has; `raw` are the exact bytes of its body, `text` the same as text. */
interface Received {
  method: string;
  path: string;
  contentType: string;
  contentEncoding: string;
  raw: Buffer;
  readonly text: string;
  at: number;
}

/** The requests and messages that can carry a rating; `event` is the one of the dated Cowork generation. */
export type RatingWay =
  | 'chat_feedback'
  | 'perform-action'
  | 'event'
  | 'event-first-party'
  | 'event-segment'
  | 'code-feedback'
  | 'websocket'
  | 'support-share'
  | 'bundle';

/** A rating that arrived, or anything else that hands a conversation over; `body` is what it says, as JSON. */
export interface RatingRequest extends Received {
  /** The request that carried it. */
  via: RatingWay;
  door: Door;
  organization: string;
  /** The id of the conversation, session or task. */
  conversation: string;
  /** Empty where the whole is handed over, and no message named. */
  message: string;
  /** `upvote`, `flag` or `flag/…`, whatever the request calls it; empty for reports. */
  type: string;
  body: unknown;
  /** False where the stand-in was told to refuse it. */
  accepted: boolean;
}

/** A batch of events that arrived, ratings among them or not. */
export interface EventBatch extends Received {
  host: string;
  /** Names of its events in their order. */
  names: string[];
}

export type ActionKind =
  | Exclude<RpcKind, 'feedback'>
  | 'other'
  | 'create'
  | 'settings'
  | 'switch'
  | 'analytics'
  | 'withdraw'
  | 'session-event'
  | 'revoke-support'
  | 'cowork-feedback'
  | 'socket'
  | 'report'
  | 'reflection'
  | 'cancellation'
  | 'support'
  | 'interview';

/** Any other write that arrived, with the exact bytes of its body. */
export interface ActionRequest extends Received {
  kind: ActionKind;
  via: 'rest' | 'perform-action' | 'websocket';
  body: Buffer;
}

/** The common part of a record; the text is made only when somebody asks, as thousands may arrive. */
export function received(
  request: Pick<IncomingMessage, 'method' | 'headers'>,
  path: string,
  raw: Buffer,
): Received {
  return {
    method: request.method ?? '',
    path,
    contentType: request.headers['content-type'] ?? '',
    contentEncoding: request.headers['content-encoding'] ?? '',
    raw,
    get text() {
      return raw.toString('utf8');
    },
    at: Date.now(),
  };
}
