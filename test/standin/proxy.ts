import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface Proxy {
  port: number;
  /** Hosts somebody asked for that are not claude.ai. */
  refused: string[];
  close(): Promise<void>;
}

/**
 * A CONNECT proxy that leads claude.ai to the stand-in and everybody else nowhere (for Firefox).
 * @param others hosts that lead to the stand-in too.
 */
export async function startProxy(standinPort: number, others: readonly string[] = []): Promise<Proxy> {
  const known = ['claude.ai', ...others].map((host) => `${host}:443`);
  const refused: string[] = [];
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A browser that goes away resets its connections; that is no failure.
    socket.on('error', () => socket.destroy());
  };
  const server = createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, stream, head) => {
    const client = stream as Socket;
    keep(client);
    if (!known.includes(request.url ?? '')) {
      refused.push(request.url ?? '');
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const upstream = connect(standinPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    keep(upstream);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        for (const socket of sockets) socket.destroy();
      }),
  };
}
