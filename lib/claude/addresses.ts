import type { Surface } from '../terms/surface.ts';

/** claude.ai's pages: each address once. Its requests stand in `requests.ts`. */

export const HOST = 'claude.ai';
export const ORIGIN = `https://${HOST}`;
/** Every page of claude.ai, as a browser's match pattern. */
export const EVERY_PAGE = `${ORIGIN}/*`;
/** The pages that the side panel of Claude in Chrome shows (2026-08). */
export const PANEL_PAGES = `${ORIGIN}/cic/*`;
/** Where the training switch is (client of 2026-08-11). */
export const PRIVACY_SETTINGS = `${ORIGIN}/settings/data-privacy-controls`;
/** Where an organisation's switch "Rate chats" is (client of 2026-08-11). */
export const ADMIN_PRIVACY_SETTINGS = `${ORIGIN}/admin-settings/data-privacy-controls`;

/** The parts of `location` that say which page is shown. */
export type PageAddress = Pick<Location, 'pathname' | 'hash'>;

/**
 * Folders whose pages show one conversation, session or task, by the surface they belong to. Cowork's sessions live
 * at `/cowork/`, `/cic/`, `/cic/task/` and `/epitaxy/`; `/task/` redirects there (client of 2026-08-11).
 */
const SESSION_FOLDERS = {
  chat: ['chat'],
  code: ['code'],
  cowork: ['cowork', 'cic/task', 'cic', 'epitaxy', 'task', 'local_sessions', 'cowork_sessions'],
} as const;

/** Folders that belong to a surface besides (`/new` and `/project` hold chats). */
const OTHER_FOLDERS = { chat: ['new', 'project'], code: [], cowork: [] } as const;

function within(folders: readonly string[]): RegExp {
  return new RegExp(`^/(?:${folders.join('|')})(?:/|$)`);
}

const SURFACES: readonly (readonly [Surface, RegExp])[] = (['chat', 'code', 'cowork'] as const).map(
  (surface) => [surface, within([...SESSION_FOLDERS[surface], ...OTHER_FOLDERS[surface]])],
);

/**
 * Which of claude.ai's surfaces an address shows; any other address is unknown.
 * @param pathname `location.pathname`.
 */
export function surfaceAt(pathname: string): Surface {
  return SURFACES.find(([, address]) => address.test(pathname))?.[0] ?? 'unknown';
}

const SESSION = new RegExp(`^/(?:${Object.values(SESSION_FOLDERS).flat().join('|')})/([^/]+)`);
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/**
 * The id of the conversation, session or task an address shows, or undefined where it shows none (new chat, settings).
 * @param pathname `location.pathname`.
 */
export function conversationIn(pathname: string): string | undefined {
  const segment = SESSION.exec(pathname)?.[1] ?? '';
  // An id that is no UUID (cse_…, session_…, local_…) has digits at least, which tells it from a word such as "new".
  return UUID.exec(segment)?.[0]?.toLowerCase() ?? (/\d/.test(segment) ? segment : undefined);
}

/** True for a chat, whose id is the one that its rating's address names (2026-08). */
export function isChat(pathname: string): boolean {
  return pathname.startsWith('/chat/');
}

/** True where an address shows a conversation to readers: no answer has a bar there (2026-08). */
export function isSharedView(pathname: string): boolean {
  return pathname.startsWith('/share/');
}

/** True where somebody's shared chat or published artifact is shown, and can be reported (client of 2026-08-11). */
export function isSharedContent(pathname: string): boolean {
  return /^\/(?:share|public\/artifacts)\//.test(pathname);
}

/** The privacy settings, as a page of their own or as a dialog over any page (client of 2026-08-11). */
export function isPrivacySettings({ pathname, hash }: PageAddress): boolean {
  return (
    /^\/settings\/(?:data-)?privacy(?:-controls)?\/?$/.test(pathname) ||
    /#settings\/(?:data-)?privacy/.test(hash)
  );
}

/** The account settings as a page of their own (client of 2026-08-11); a dialog's address may be anybody's link. */
export function isAccountSettings({ pathname }: PageAddress): boolean {
  return /^\/settings\/account\/?$/.test(pathname);
}

/** True for an organisation's settings, which only its administrators see (client of 2026-08-11). */
export function isAdminSettings(pathname: string): boolean {
  return /^\/admin-settings(\/|$)/.test(pathname);
}

/** The id of the active organisation or personal workspace, from the readable cookie `lastActiveOrg` (2026-08). */
export function activeOrganisationId(cookie: string): string | undefined {
  return /(?:^|;\s*)lastActiveOrg=([0-9a-f-]{36})(?:;|$)/i.exec(cookie)?.[1]?.toLowerCase();
}
