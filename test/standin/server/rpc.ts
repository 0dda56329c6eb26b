import { setTimeout as sleep } from 'node:timers/promises';
import { type Call, readCall } from './call.ts';
import { type Exchange, record, sendJson } from './exchange.ts';
import { chatDoor, recordRating } from './feedback.ts';

/** PerformAction of the merged interface: remembered the moment it arrives, whatever is answered. */
export async function performAction(exchange: Exchange): Promise<void> {
  const { request, body, world } = exchange;
  const contentType = request.headers['content-type'] ?? '';
  let call: Call | undefined;
  try {
    call = readCall(body, contentType, request.headers['content-encoding'] ?? '');
  } catch {
    // What nobody can read is still on record, byte for byte.
  }
  if (call?.kind === 'feedback') rate(exchange, call);
  else record(exchange, call?.kind ?? 'other', 'perform-action');
  if (world.state.rpcDelay > 0) await sleep(world.state.rpcDelay);
  exchange.response.setHeader('x-received-bytes', body.length);
  if (!call) return sendJson(exchange, 400, { code: 'invalid_argument' });
  if (call.kind === 'feedback' && world.state.ratingFails)
    return sendJson(exchange, 500, { code: 'internal', message: 'rating failed' });
  apply(exchange, call);
  answer(exchange, /^application\/json\b/.test(contentType));
}

function rate(exchange: Exchange, call: Call): void {
  const { conversation, organization, subject: message, type, comment } = call;
  const body = comment ? { type, reason: comment } : { type };
  recordRating(exchange, {
    via: 'perform-action',
    door: chatDoor(type),
    organization,
    conversation,
    message,
    type,
    body,
    accepted: !exchange.world.state.ratingFails,
  });
}

function apply({ world }: Exchange, { kind, conversation, subject, type }: Call): void {
  if (kind === 'feedback' && type) world.conversations.rate(subject, type);
  else if (kind === 'send') world.conversations.ask(conversation, subject);
  else if (kind === 'rename') world.conversations.rename(conversation, subject);
}

/** A unary answer of Connect: an empty message in the codec of the request. */
function answer({ response }: Exchange, json: boolean): void {
  response.writeHead(200, {
    'content-type': json ? 'application/json' : 'application/proto',
    'cache-control': 'no-store',
  });
  response.end(json ? '{}' : '');
}
