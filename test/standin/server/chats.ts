import { setTimeout as sleep } from 'node:timers/promises';
import type { CompletionEvent } from '../wire.ts';
import { type Exchange, jsonBody, record, sendJson, textField } from './exchange.ts';

export function list(exchange: Exchange): void {
  sendJson(exchange, 200, exchange.world.conversations.list());
}

export function read(exchange: Exchange): void {
  const { world, parts } = exchange;
  const found = world.conversations.get(parts[1] ?? '', world.state.messages);
  if (found) sendJson(exchange, 200, found);
  else sendJson(exchange, 404, { error: 'no such conversation' });
}

export function create(exchange: Exchange): void {
  record(exchange, 'create');
  const body = jsonBody(exchange);
  const uuid = textField(body, 'uuid');
  exchange.world.conversations.rename(uuid, textField(body, 'name'));
  sendJson(exchange, 201, { uuid });
}

export function rename(exchange: Exchange): void {
  record(exchange, 'rename');
  exchange.world.conversations.rename(exchange.parts[1] ?? '', textField(jsonBody(exchange), 'name'));
  sendJson(exchange, 202, {});
}

/** Takes a message and streams the answer as server-sent events. */
export async function complete(exchange: Exchange): Promise<void> {
  record(exchange, 'send');
  await stream(exchange, textField(jsonBody(exchange), 'prompt'));
}

/** Streams the answer to what PerformAction sent before. */
export async function answerAsked(exchange: Exchange): Promise<void> {
  const prompt = exchange.world.conversations.asked(exchange.parts[1] ?? '');
  if (prompt === undefined) sendJson(exchange, 404, { error: 'nothing was sent' });
  else await stream(exchange, prompt);
}

async function stream({ world, parts, response }: Exchange, prompt: string): Promise<void> {
  const { human, assistant, text } = world.conversations.send(parts[1] ?? '', prompt);
  const send = (event: CompletionEvent) => response.write(`data: ${JSON.stringify(event)}\n\n`);
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  send({ type: 'start', human, assistant });
  const pieces = text.match(/\S+\s*/g) ?? [];
  for (const piece of pieces) {
    await sleep(world.state.streamDuration / pieces.length);
    if (response.destroyed) return;
    send({ type: 'text', text: piece });
  }
  send({ type: 'stop' });
  response.end();
}
