import type { Surface } from '../terms/surface.ts';

/** Addresses of claude.ai's surfaces (client of 2026-08-11; `/new` and `/project` hold chats). */
const ADDRESSES: readonly (readonly [Surface, RegExp])[] = [
  ['chat', /^\/(?:chat|new|project)(?:\/|$)/],
  ['code', /^\/code(?:\/|$)/],
  ['cowork', /^\/task(?:\/|$)/],
];

/**
 * Which of claude.ai's surfaces an address shows; any other address is unknown.
 * @param pathname `location.pathname`.
 */
export function surfaceAt(pathname: string): Surface {
  return ADDRESSES.find(([, address]) => address.test(pathname))?.[0] ?? 'unknown';
}
