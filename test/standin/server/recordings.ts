/** A rating that arrived; `body` is the parsed JSON, `text` what was sent. */
export interface RatingRequest {
  method: string;
  path: string;
  organization: string;
  conversation: string;
  message: string;
  body: unknown;
  text: string;
  at: number;
}

export type ActionKind = 'create' | 'send' | 'rename' | 'settings' | 'switch' | 'analytics' | 'withdraw';

/** Any other write that arrived, with the exact bytes of its body. */
export interface ActionRequest {
  kind: ActionKind;
  method: string;
  path: string;
  contentType: string;
  body: Buffer;
  text: string;
  at: number;
}
