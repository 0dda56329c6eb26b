import { createHash } from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { selfSigned } from '../standin/server/certificate.ts';

/** A request, or one message of a WebSocket, that arrived. */
export interface Arrived {
  method: string;
  host: string;
  /** Path and query as they came over the line. */
  path: string;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** A server that takes everything, remembers it byte for byte and answers 200; `/empty` is an empty page. */
export interface Echo {
  port: number;
  arrived: Arrived[];
  close(): Promise<void>;
}

const PAGE = '<!doctype html><meta charset=utf-8><title>Empty</title><body></body>';
/** RFC 6455, 1.3. */
const HANDSHAKE = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** The messages in a chunk of masked frames, as a browser sends them: final, shorter than 64 KiB (RFC 6455, 5.2). */
function messagesIn(chunk: Buffer): Buffer[] {
  const messages: Buffer[] = [];
  let at = 0;
  while (at + 6 <= chunk.length) {
    const opcode = (chunk[at] ?? 0) & 15;
    const short = (chunk[at + 1] ?? 0) & 127;
    const head = short === 126 ? 4 : 2;
    const length = short === 126 ? chunk.readUInt16BE(at + 2) : short;
    const mask = chunk.subarray(at + head, at + head + 4);
    const body = Buffer.from(chunk.subarray(at + head + 4, at + head + 4 + length));
    for (let i = 0; i < body.length; i++) body[i] = (body[i] ?? 0) ^ (mask[i % 4] ?? 0);
    if (opcode === 1 || opcode === 2) messages.push(body);
    at += head + 4 + length;
  }
  return messages;
}

/** Starts the server on a loopback port, with a certificate for claude.ai. */
export async function startEcho(): Promise<Echo> {
  const arrived: Arrived[] = [];
  const sockets = new Set<Socket>();
  const server = createServer(await selfSigned(), async (request, response) => {
    const { method = '', url = '', headers } = request;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const cors = {
      'access-control-allow-origin': headers.origin ?? '*',
      'access-control-allow-headers': '*, content-type, content-encoding',
      'access-control-allow-methods': '*, PUT, PATCH',
      'access-control-allow-credentials': 'true',
    };
    const to = /^\/moved\?(.*)/.exec(url)?.[1];
    if (to) return void response.writeHead(308, { location: to, ...cors }).end();
    const isPage = method === 'GET' && !url.startsWith('/api');
    if (!isPage && method !== 'OPTIONS')
      arrived.push({ method, host: headers.host ?? '', path: url, headers, body: Buffer.concat(chunks) });
    response.writeHead(200, { 'content-type': isPage ? 'text/html' : 'application/json', ...cors });
    response.end(isPage ? PAGE : '{}');
  });
  server.on('connection', (socket) => sockets.add(socket));
  server.on('upgrade', (request, socket) => {
    const accept = createHash('sha1')
      .update(`${request.headers['sec-websocket-key']}${HANDSHAKE}`)
      .digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    const { url = '', headers } = request;
    socket.on('data', (chunk: Buffer) => {
      for (const body of messagesIn(chunk))
        arrived.push({ method: 'MESSAGE', host: headers.host ?? '', path: url, headers, body });
    });
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    arrived,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
