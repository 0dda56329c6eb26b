import { HOST } from './addresses.ts';

/** Where Claude is used, told by a tab's address alone; each has terms of its own. */
export type Site = 'claude' | 'console' | 'bedrock' | 'vertex' | 'elsewhere';

/** A place that an address may name: hosts are exact, and where a path is named it is that folder or within it. */
interface Place {
  site: Site;
  isHost: (host: string) => boolean;
  path?: string;
}

/** Seen 2026-11: the addresses of claude.ai, Anthropic's API Console (old and new), and the two clouds' consoles. */
const PLACES: readonly Place[] = [
  { site: 'claude', isHost: (host) => host === HOST },
  {
    site: 'console',
    isHost: (host) => host === 'platform.claude.com' || host === 'console.anthropic.com',
  },
  {
    // A region, and with several sessions an account before it: eu-west-1.console.aws.amazon.com.
    site: 'bedrock',
    isHost: (host) => host === 'console.aws.amazon.com' || host.endsWith('.console.aws.amazon.com'),
    path: '/bedrock',
  },
  { site: 'vertex', isHost: (host) => host === 'console.cloud.google.com', path: '/vertex-ai' },
];

function isWithin(pathname: string, folder: string | undefined): boolean {
  return folder === undefined || pathname === folder || pathname.startsWith(`${folder}/`);
}

/**
 * The place that an address shows; anything else, an unreadable address included, is elsewhere.
 * @param address a tab's `url`, or undefined where the browser does not tell it.
 */
export function siteAt(address: string | undefined): Site {
  if (address === undefined || !URL.canParse(address)) return 'elsewhere';
  const { protocol, port, hostname, pathname } = new URL(address);
  if (protocol !== 'https:' || port !== '') return 'elsewhere';
  const place = PLACES.find(({ isHost, path }) => isHost(hostname) && isWithin(pathname, path));
  return place?.site ?? 'elsewhere';
}
