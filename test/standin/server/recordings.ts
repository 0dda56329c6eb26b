import type { IncomingMessage } from 'node:http';
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

/** A rating that arrived; `body` is what it says, as JSON. */
export interface RatingRequest extends Received {
  /** The request that carried it. */
  via: 'chat_feedback' | 'perform-action' | 'event';
  organization: string;
  conversation: string;
  message: string;
  /** `upvote`, `flag` or `flag/…`, whatever the request calls it. */
  type: string;
  body: unknown;
}

export type ActionKind =
  | Exclude<RpcKind, 'feedback'>
  | 'other'
  | 'create'
  | 'settings'
  | 'switch'
  | 'analytics'
  | 'withdraw';

/** Any other write that arrived, with the exact bytes of its body. */
export interface ActionRequest extends Received {
  kind: ActionKind;
  via: 'rest' | 'perform-action';
  body: Buffer;
}

/** The common part of a record; the text is made only when somebody asks, as thousands may arrive. */
export function received(request: IncomingMessage, path: string, raw: Buffer): Received {
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
