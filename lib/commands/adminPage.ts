import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { build, type Rolldown } from 'vite';
import { literalStyles } from '../build/literalStyles.ts';

/** Part of `npm run build`: the administrator's page as one file that needs no extension and no server. */

const CHECKOUT = resolve(import.meta.dirname, '../..');
const ENTRY = join(CHECKOUT, 'entrypoints', 'admin');

/** The page's script and stylesheet, each as one text. */
async function bundle(): Promise<{ script: string; style: string }> {
  const built = await build({
    configFile: false,
    root: CHECKOUT,
    logLevel: 'warn',
    plugins: [preact(), literalStyles()],
    build: {
      write: false,
      cssCodeSplit: false,
      rolldownOptions: { input: join(ENTRY, 'main.tsx'), output: { format: 'iife' } },
    },
  });
  const { output } = [built].flat()[0] as Rolldown.RolldownOutput;
  const script = output.find((part) => part.type === 'chunk')?.code;
  const style = output.find((part) => part.type === 'asset' && part.fileName.endsWith('.css'));
  if (!script || style?.type !== 'asset') throw new Error('The page was built without script or style.');
  return { script: script.replaceAll('</script', '<\\/script'), style: String(style.source) };
}

/** The same document with everything in it, and a policy that lets it fetch nothing. */
async function makePage(): Promise<string> {
  const { script, style } = await bundle();
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;
  const document = readFileSync(join(ENTRY, 'index.html'), 'utf8');
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}" />\n    <style>${style}</style>\n  </head>`;
  return document
    .replace('</head>', () => head)
    .replace('<script type="module" src="./main.tsx"></script>', () => `<script>${script}</script>`);
}

const out = join(CHECKOUT, '.output');
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'admin.html'), await makePage());
