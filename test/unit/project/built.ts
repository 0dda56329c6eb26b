import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../sources.ts';

export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof BUILDS)[number];

/** The bytes of a built file; without a build, the error says what makes one. */
export function built(build: Build, file: string): Buffer {
  const path = join(ROOT, '.output', build, file);
  if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" first`);
  return readFileSync(path);
}

export interface ContentScript {
  matches: string[];
  run_at: string;
  js?: string[];
  css?: string[];
}

/** The parts of a manifest that the tests ask for. */
export interface Manifest extends Record<string, unknown> {
  content_scripts: ContentScript[];
  icons: Record<string, string>;
  action: { default_popup: string };
  background: { service_worker?: string; scripts?: string[] };
  key?: string;
}

export function manifestOf(build: Build): Manifest {
  return JSON.parse(built(build, 'manifest.json').toString()) as Manifest;
}
