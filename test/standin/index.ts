import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { SEGMENT_HOST } from './doors.ts';
import { isOtherHost, sendBlank } from './otherHosts.ts';
import { type Assets, loadAssets, sendAsset } from './server/assets.ts';
import { selfSigned } from './server/certificate.ts';
import { PAGES, sendDocument } from './server/document.ts';
import { segment } from './server/doors/events.ts';
import { openSocket } from './server/doors/socket.ts';
import { type Exchange, readBody, sendJson } from './server/exchange.ts';
import { FRAMING_HOST, sendFramingPage } from './server/framing.ts';
import type { ActionRequest, EventBatch, RatingRequest } from './server/recordings.ts';
import { route } from './server/routes.ts';
import { World } from './server/world.ts';
import type { StandinState } from './state.ts';

export type { Lab } from './app/lab/main.ts';
export * from './doors.ts';
export * from './rpc.ts';
export { messageId } from './server/conversations.ts';
export { FRAMING_HOST } from './server/framing.ts';
export type { ActionRequest, EventBatch, RatingRequest, RatingWay } from './server/recordings.ts';
export { TOPICS } from './server/texts.ts';
export * from './state.ts';

export interface Standin {
  /** https on 127.0.0.1, with a self-signed certificate for claude.ai. */
  port: number;
  origin: 'https://claude.ai';
  /** Merged into the state; takes effect at the next document load and API call. */
  set(change: Partial<StandinState>): void;
  state(): StandinState;
  /**
   * Back to the initial state; conversations' changes and all that arrived are forgotten. Events that pages opened
   * before still send are another account's from now on, and not on record.
   */
  reset(): void;
  ratings: RatingRequest[];
  actions: ActionRequest[];
  /** Batches of events, at claude.ai and at Segment's host; those that rate are in `ratings` too. */
  batches: EventBatch[];
  /** Requests for paths that nobody serves. */
  unexpected: string[];
  close(): Promise<void>;
}

/** Starts the stand-in claude.ai; bundles its page first where that is needed. */
export async function startStandin(initial: Partial<StandinState> = {}): Promise<Standin> {
  const world = new World(initial);
  const [assets, certificate] = await Promise.all([loadAssets(), selfSigned()]);
  const server = createServer(certificate, (request, response) => {
    answer(request, response, world, assets).catch(() => response.destroy());
  });
  const sockets = new Set<Duplex>();
  server.on('upgrade', (request, socket, head) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    openSocket(request, socket, head, world);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    origin: 'https://claude.ai',
    set: (change) => world.set(change),
    state: () => structuredClone(world.state),
    reset: () => world.reset(),
    ratings: world.ratings,
    actions: world.actions,
    batches: world.batches,
    unexpected: world.unexpected,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        // What was upgraded is no connection of the server's any more.
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  world: World,
  assets: Assets,
): Promise<void> {
  const { host } = request.headers;
  if (isOtherHost(host)) return sendBlank(response);
  if (host === FRAMING_HOST) return sendFramingPage(request, response);
  const method = request.method ?? 'GET';
  const path = new URL(request.url ?? '/', 'https://claude.ai').pathname;
  // The browser shows an error page of its own at this address.
  if (path === '/unreachable') return void response.destroy();
  const found = host === SEGMENT_HOST ? segmentRoute(method, path) : route(method, path);
  const body = await readBody(request);
  const exchange: Exchange = { request, response, world, path, parts: found?.parts ?? [], body };
  if (found) return found.handler(exchange);
  if (method === 'GET' && PAGES.test(path)) return sendDocument(exchange, assets);
  if (method === 'GET' && sendAsset(exchange, assets)) return;
  world.unexpected.push(`${method} ${path}`);
  sendJson(exchange, 404, { error: 'not found' });
}

/** Segment's host takes one thing. */
function segmentRoute(method: string, path: string): ReturnType<typeof route> {
  return method === 'POST' && path === '/v1/b' ? { handler: segment, parts: [] } : undefined;
}
