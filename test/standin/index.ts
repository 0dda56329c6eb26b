import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { isOtherHost, sendBlank } from './otherHosts.ts';
import { type Assets, loadAssets, sendAsset } from './server/assets.ts';
import { selfSigned } from './server/certificate.ts';
import { PAGES, sendDocument } from './server/document.ts';
import { type Exchange, readBody, sendJson } from './server/exchange.ts';
import type { ActionRequest, RatingRequest } from './server/recordings.ts';
import { route } from './server/routes.ts';
import { World } from './server/world.ts';
import type { StandinState } from './state.ts';

export type { Lab } from './app/lab/main.ts';
export * from './rpc.ts';
export { messageId } from './server/conversations.ts';
export type { ActionRequest, RatingRequest } from './server/recordings.ts';
export { TOPICS } from './server/texts.ts';
export * from './state.ts';

export interface Standin {
  /** https on 127.0.0.1, with a self-signed certificate for claude.ai. */
  port: number;
  origin: 'https://claude.ai';
  /** Merged into the state; takes effect at the next document load and API call. */
  set(change: Partial<StandinState>): void;
  state(): StandinState;
  /** Back to the initial state; conversations' changes, ratings and actions are forgotten. */
  reset(): void;
  ratings: RatingRequest[];
  actions: ActionRequest[];
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
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    origin: 'https://claude.ai',
    set: (change) => world.set(change),
    state: () => structuredClone(world.state),
    reset: () => world.reset(),
    ratings: world.ratings,
    actions: world.actions,
    unexpected: world.unexpected,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  world: World,
  assets: Assets,
): Promise<void> {
  if (isOtherHost(request.headers.host)) return sendBlank(response);
  const method = request.method ?? 'GET';
  const path = new URL(request.url ?? '/', 'https://claude.ai').pathname;
  // The browser shows an error page of its own at this address.
  if (path === '/unreachable') return void response.destroy();
  const found = route(method, path);
  const body = await readBody(request);
  const exchange: Exchange = { request, response, world, path, parts: found?.parts ?? [], body };
  if (found) return found.handler(exchange);
  if (method === 'GET' && PAGES.test(path)) return sendDocument(exchange, assets);
  if (method === 'GET' && sendAsset(exchange, assets)) return;
  world.unexpected.push(`${method} ${path}`);
  sendJson(exchange, 404, { error: 'not found' });
}
