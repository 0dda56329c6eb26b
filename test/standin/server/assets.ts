import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildApp } from '../build.ts';
import type { Exchange } from './exchange.ts';

/** The bundled application, held in memory so that a rebuild cannot pull it away. */
export interface Assets {
  build: string;
  path: string;
  files: Map<string, { type: string; content: Buffer }>;
}

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6" fill="#7a6a55"/></svg>';

export async function loadAssets(): Promise<Assets> {
  const { folder, hash } = await buildApp();
  const path = `/assets/${hash}`;
  const files: Assets['files'] = new Map();
  files.set('/favicon.ico', { type: 'image/svg+xml', content: Buffer.from(ICON) });
  const serve = async (name: string, type: string) =>
    files.set(`${path}/${name}`, { type, content: await readFile(join(folder, name)) });
  await serve('app.js', 'text/javascript');
  await serve('lab.js', 'text/javascript');
  await serve('app.css', 'text/css');
  return { build: hash, path, files };
}

/** Serves one of the files; false where it is none of them. */
export function sendAsset({ response, path }: Exchange, assets: Assets): boolean {
  const file = assets.files.get(path);
  if (!file) return false;
  response.writeHead(200, {
    'content-type': file.type,
    'cache-control': 'public, max-age=31536000, immutable',
  });
  response.end(file.content);
  return true;
}
