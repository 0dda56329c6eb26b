import { PERFORM_ACTION, type RpcKind, type RpcStyle, type RpcTransport } from '../../rpc.ts';
import type { RatingType } from '../../wire.ts';
import type { Action } from '../rpc/action.ts';
import { rpcRequest } from '../rpc/request.ts';
import { sendBy } from '../rpc/transport.ts';

export interface LabOptions extends Partial<RpcStyle> {
  conversation?: string;
  organization?: string;
  /** The prompt, name, comment or answer. */
  text?: string;
  message?: string;
  type?: RatingType;
  /** For `other`: the case of the oneof, and the bytes of its message. */
  field?: number;
  bytes?: number[];
  /** Aborts after so many milliseconds; with 0 before the request is made. */
  abortAfter?: number;
}

export interface LabAnswer {
  status: number;
  /** The body of the answer. */
  bytes: number[];
  /** How many bytes the server says it got. */
  received: number;
}

export interface RawRequest {
  transport?: RpcTransport;
  url?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: number[];
  /** What the page hands over; `view` is a window on a larger buffer. */
  bodyAs?: 'bytes' | 'view' | 'buffer' | 'blob' | 'string';
  abortAfter?: number;
}

/** Performs one action; `feedback` is the only one that rates. */
export async function act(kind: RpcKind | 'other', options: LabOptions = {}): Promise<LabAnswer> {
  const { codec = 'proto', gzip = false, transport = 'fetch', order = 'ascending' } = options;
  const { conversation = '', organization = '', abortAfter } = options;
  const action = actionOf(kind, options);
  const style = { codec, gzip, transport, order };
  const { headers, body } = await rpcRequest(action, { conversation, organization }, style);
  return send(transport, { url: PERFORM_ACTION, method: 'POST', headers, body }, abortAfter);
}

/** Sends anything to anywhere on this origin. */
export function actRaw(request: RawRequest): Promise<LabAnswer> {
  const { transport = 'fetch', url = PERFORM_ACTION, method = 'POST', headers = {}, abortAfter } = request;
  const body = request.body ? handOver(request.body, request.bodyAs ?? 'bytes') : null;
  return send(transport, { url, method, headers, body }, abortAfter);
}

async function send(
  transport: RpcTransport,
  request: { url: string; method: string; headers: Record<string, string>; body: BodyInit | null },
  abortAfter: number | undefined,
): Promise<LabAnswer> {
  const sending = abortAfter === undefined ? request : { ...request, signal: abortSignal(abortAfter) };
  const { status, headers, bytes } = await sendBy(transport, sending);
  return { status, bytes: [...bytes], received: Number(headers.get('x-received-bytes') ?? -1) };
}

function abortSignal(after: number): AbortSignal {
  if (after === 0) return AbortSignal.abort();
  const controller = new AbortController();
  setTimeout(() => controller.abort(), after);
  return controller.signal;
}

function handOver(bytes: number[], as: NonNullable<RawRequest['bodyAs']>): BodyInit {
  const body = Uint8Array.from(bytes);
  if (as === 'buffer') return body.buffer;
  if (as === 'blob') return new Blob([body]);
  if (as === 'string') return new TextDecoder().decode(body);
  return as === 'view' ? Uint8Array.from([1, ...bytes, 2]).subarray(1, -1) : body;
}

function actionOf(kind: RpcKind | 'other', options: LabOptions): Action {
  const { text = 'Hello', message = '', type = 'upvote', field = 12, bytes = [] } = options;
  switch (kind) {
    case 'send':
      return { kind, prompt: text };
    case 'elicitation':
      return { kind, answer: text };
    case 'rename':
      return { kind, name: text };
    case 'feedback':
      return { kind, message, type, comment: options.text };
    case 'copy':
    case 'retry':
      return { kind, message };
    case 'stop':
      return { kind };
    case 'other':
      return { kind, field, bytes: Uint8Array.from(bytes) };
  }
}
