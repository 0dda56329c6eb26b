import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ActionKind, type ActionRequest, received } from './recordings.ts';
import type { World } from './world.ts';

/** One request under way, with what the handlers need to answer it. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  world: World;
  path: string;
  /** The parts of the path that the route's pattern captured. */
  parts: string[];
  body: Buffer;
}

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

export function sendJson({ response }: Exchange, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
}

/** The body as JSON; undefined where it is none, because a test may send anything. */
export function jsonBody({ body }: Exchange): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

export function textField(value: unknown, field: string): string {
  const found = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[field] : '';
  return typeof found === 'string' ? found : '';
}

export function record(exchange: Exchange, kind: ActionKind, via: ActionRequest['via'] = 'rest'): void {
  const { request, path, body, world } = exchange;
  world.actions.push(Object.assign(received(request, path, body), { kind, via, body }));
}
