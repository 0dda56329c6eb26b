import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { received } from '../recordings.ts';
import type { World } from '../world.ts';
import { feedbackId } from './code.ts';
import { CLOSE, PING, PONG, readFrame, TEXT, writeFrame } from './frames.ts';

const ADDRESS = /^\/v1\/sessions\/ws\/([\w-]+)\/subscribe$/;
/** The fixed word of the handshake (RFC 6455, 1.3). */
const WORD = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** Opens a session's WebSocket, as the state says; anything else that wants an upgrade is sent away. */
export function openSocket(request: IncomingMessage, socket: Duplex, head: Buffer, world: World): void {
  const path = new URL(request.url ?? '/', 'https://claude.ai').pathname;
  const [, session] = ADDRESS.exec(path) ?? [];
  // A browser that goes away resets its connection; that is no failure.
  socket.on('error', () => socket.destroy());
  if (!session) world.unexpected.push(`UPGRADE ${path}`);
  if (!session || world.state.socket === 'refused')
    return void socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n');
  const key = `${request.headers['sec-websocket-key']}${WORD}`;
  const accept = createHash('sha1').update(key).digest('base64');
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-accept: ${accept}\r\n\r\n`,
  );
  const say = (message: unknown) => socket.write(writeFrame(TEXT, Buffer.from(JSON.stringify(message))));
  if (world.state.socket === 'connected') say({ type: 'system', subtype: 'init', session_id: session });
  listen(socket, head, (raw) => hear(raw, { path, session, request, world, say }));
}

function listen(socket: Duplex, head: Buffer, onMessage: (raw: Buffer) => void): void {
  let bytes: Buffer = head;
  let parts: Buffer[] = [];
  const take = (more: Buffer) => {
    bytes = Buffer.concat([bytes, more]);
    for (let found = readFrame(bytes); found; found = readFrame(bytes)) {
      const { opcode, isLast, payload } = found.frame;
      bytes = found.rest;
      if (opcode === CLOSE) return void socket.end(writeFrame(CLOSE, payload));
      if (opcode === PING) socket.write(writeFrame(PONG, payload));
      if (opcode === PING || opcode === PONG) continue;
      parts.push(payload);
      if (isLast) onMessage(Buffer.concat(parts));
      if (isLast) parts = [];
    }
  };
  socket.on('data', take);
}

interface Hearing {
  path: string;
  session: string;
  request: IncomingMessage;
  world: World;
  say(message: unknown): void;
}

interface ControlRequest {
  type?: string;
  request_id?: string;
  request?: { subtype?: string; description?: string };
}

/** Every message is on record; one that submits feedback is a rating that arrived. */
function hear(raw: Buffer, { path, session, request, world, say }: Hearing): void {
  const common = received({ method: 'WEBSOCKET', headers: {} }, path, raw);
  const message = parsed(raw);
  if (message?.type !== 'control_request' || message.request?.subtype !== 'submit_feedback') {
    world.actions.push(Object.assign(common, { kind: 'socket', via: 'websocket', body: raw } as const));
    return;
  }
  const organization = new URL(request.url ?? '/', 'https://claude.ai').searchParams.get('organization_uuid');
  world.ratings.push(
    Object.assign(common, {
      via: 'websocket',
      door: 'code-report',
      organization: organization ?? '',
      conversation: session,
      message: '',
      type: '',
      body: message.request,
      accepted: true,
    } as const),
  );
  const response = { feedback_id: feedbackId(world.ratings.length) };
  say({
    type: 'control_response',
    response: { subtype: 'success', request_id: message.request_id, response },
  });
}

function parsed(raw: Buffer): ControlRequest | undefined {
  try {
    return JSON.parse(raw.toString('utf8')) as ControlRequest;
  } catch {
    return undefined;
  }
}
