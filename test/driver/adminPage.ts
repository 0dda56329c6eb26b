import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchBrowser } from './browsers.ts';
import type { BrowserName } from './installed.ts';
import { until } from './waiting.ts';

export const STATIC_PAGE = resolve('.output/admin.html');

/** The discard port: whatever asks for claude.ai is refused. */
const NOTHING_LISTENS = 9;

/** A browser without any extension that saves downloads without asking. */
export interface PlainBrowser {
  newPage(): Promise<Page>;
  /** The bytes of a download, once it is whole. */
  downloaded(name: string): Promise<Buffer>;
  close(): Promise<void>;
}

/** Starts the tests' browser without the extension; no stand-in answers in it. */
export async function launchPlain(name: BrowserName): Promise<PlainBrowser> {
  const downloads = await mkdtemp(join(tmpdir(), 'before-you-rate-downloads-'));
  const browser = await launchBrowser(name, { port: NOTHING_LISTENS, bare: true, loopback: true, downloads });
  return {
    newPage: () => browser.newPage(),
    async downloaded(file) {
      await until(`the download ${file}`, async () => (await readdir(downloads)).includes(file));
      // A browser may name the file before it has filled it.
      await until('its bytes', async () => (await readFile(join(downloads, file))).length > 0);
      return readFile(join(downloads, file));
    },
    async close() {
      await browser.close();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}

/** A plain web server with nothing but the page, under a folder; `asked` is every path that was asked for. */
export async function servePage(): Promise<{ url: string; asked: string[]; server: Server }> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    asked.push(request.url ?? '');
    if (request.url !== '/tools/admin.html') return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(await readFile(STATIC_PAGE));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/tools/admin.html`,
    asked,
    server,
  };
}
