import type { IncomingMessage, ServerResponse } from 'node:http';

/** Another site, which may show pages of claude.ai in frames. */
export const FRAMING_HOST = 'intranet.example';

/** Only these pages are framed: an address in a query must not become a script. */
const FRAMED = /^https:\/\/claude\.ai\/[\w/-]*$/;

/**
 * A page that frames each address of its query's `frame`s, side by side.
 * `https://intranet.example/?frame=https://claude.ai/chat/…&frame=…&width=360` (CSS pixels; without: shared).
 */
export function sendFramingPage(request: IncomingMessage, response: ServerResponse): void {
  const query = new URL(request.url ?? '/', `https://${FRAMING_HOST}`).searchParams;
  const addresses = query.getAll('frame').filter((each) => FRAMED.test(each));
  const width =
    Number(query.get('width')) > 0 ? `${Number(query.get('width'))}px` : `${99 / addresses.length}%`;
  const frames = addresses.map((each) => `<iframe src="${each}" style="width:${width}"></iframe>`);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`<!doctype html>
<title>Side by side</title>
<link rel="icon" href="data:,">
<style>body { margin: 0; height: 100vh } iframe { height: 100vh; border: 0 }</style>
${frames.join('')}`);
}
