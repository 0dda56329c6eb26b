import { randomBytes } from 'node:crypto';
import { type DoorState, SEGMENT_HOST } from '../doors.ts';
import { membershipCookie } from './account.ts';
import type { Assets } from './assets.ts';
import type { Exchange } from './exchange.ts';

/** Page paths that all get the same document; the rest is client-side routing. */
export const PAGES = new RegExp(
  `^/(?:${[
    '|new|recents|lab|code|comparison|support/enterprise|restricted/submit',
    String.raw`(?:settings|admin-settings)(?:/[\w-]+)*`,
    String.raw`(?:chat|code|task|project|share|cowork|cic|epitaxy|local_sessions|cowork_sessions)/[\w-]+`,
    String.raw`(?:cic/task|code/artifact|public/artifacts|interviewer|anthropic-interviewer)/[\w-]+`,
  ].join('|')})$`,
);

/** Answers with the document of the application, as strict as claude.ai's. */
export function sendDocument({ response, world, path }: Exchange, assets: Assets): void {
  const nonce = randomBytes(16).toString('base64');
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': policy(nonce, world.state.framing),
    'set-cookie': membershipCookie(world),
  });
  const { language, mode } = world.state;
  // The laboratory has the policy of the pages, but nothing of their application.
  const script = path === '/lab' ? 'lab.js' : 'app.js';
  response.end(`<!doctype html>
<html lang="${language}" data-mode="${mode}" data-build-id="${assets.build}">
<head>
<meta charset="utf-8">
<script nonce="${nonce}">performance.mark('head')</script>
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Claude (stand-in)</title>
<link rel="icon" href="/favicon.ico" type="image/svg+xml">
<link rel="stylesheet" href="${assets.path}/app.css">
<script type="module" nonce="${nonce}" src="${assets.path}/${script}"></script>
</head>
<body><div id="root"></div></body>
</html>
`);
}

function policy(nonce: string, framing: DoorState['framing']): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    // Base UI positions its popups with inline styles, as claude.ai's components do.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self' wss://claude.ai https://${SEGMENT_HOST}`,
    "object-src 'none'",
    "base-uri 'none'",
    `frame-ancestors ${framing === 'anyone' ? 'https: chrome-extension: moz-extension:' : "'none'"}`,
  ].join('; ');
}
