import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const HERE = import.meta.dirname;
const APP = join(HERE, 'app');
const OUTPUT = join(HERE, '../../.output/standin');
/** Bundled one by one: each is a single script. */
const ENTRIES = [
  { source: 'main.tsx', script: 'app.js' },
  { source: 'lab/main.ts', script: 'lab.js' },
];
const STALE = 60 * 60 * 1000;

/** Bundles the stand-in's page; does nothing where these very sources were bundled before. */
export async function buildApp(): Promise<{ folder: string; hash: string }> {
  const hash = await sourceHash();
  const folder = join(OUTPUT, hash);
  if (!existsSync(folder)) {
    // Built aside and renamed: two processes may build at once, and the loser just drops its copy.
    const aside = join(OUTPUT, `${hash}.${process.pid}.${Date.now()}`);
    await mkdir(aside, { recursive: true });
    for (const entry of ENTRIES) await bundle(aside, entry);
    await rename(aside, folder).catch(() => rm(aside, { recursive: true, force: true }));
    await dropStale(hash);
  }
  return { folder, hash };
}

async function bundle(outDir: string, { source, script }: (typeof ENTRIES)[number]): Promise<void> {
  await build({
    root: APP,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    // Vitest sets NODE_ENV to test, which would bundle React's development half.
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    build: {
      outDir,
      emptyOutDir: false,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(APP, source),
        output: { entryFileNames: script, assetFileNames: 'app[extname]', codeSplitting: false },
      },
    },
  });
}

async function sourceHash(): Promise<string> {
  const hash = createHash('sha256');
  const names = await readdir(APP, { recursive: true });
  const sources = names.filter((name) => /\.(tsx?|css)$/.test(name)).map((name) => join(APP, name));
  const others = ['state.ts', 'doors.ts', 'wire.ts', 'rpc.ts', 'build.ts', '../../package-lock.json'].map(
    (name) => join(HERE, name),
  );
  for (const source of [...sources, ...others].sort()) hash.update(source).update(await readFile(source));
  return hash.digest('hex').slice(0, 12);
}

async function dropStale(current: string): Promise<void> {
  for (const name of await readdir(OUTPUT)) {
    const folder = join(OUTPUT, name);
    const found = await stat(folder).catch(() => undefined);
    // Young folders may be another process's work under way.
    if (name === current || !found || Date.now() - found.mtimeMs < STALE) continue;
    await rm(folder, { recursive: true, force: true });
  }
}
