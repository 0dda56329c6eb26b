import { GECKO_ID } from './ids.ts';
import { type PlainSettings, type Rollout, RUNTIME_HOSTS, STORE_UPDATE_URL } from './rollout.ts';

/** The browsers built on Chromium; each has its own place for policies, Edge its own words for some. */
export const CHROMIUM_BROWSERS = ['chrome', 'chromium', 'edge', 'brave'] as const;
export type ChromiumBrowser = (typeof CHROMIUM_BROWSERS)[number];

/** How Chrome, Chromium and Edge are told to install: one entry of `ExtensionSettings`. */
export function chromiumInstall(rollout: Rollout, browser: ChromiumBrowser): PlainSettings {
  const { origin, isPinned, isHostAllowed } = rollout;
  const isEdge = browser === 'edge';
  const fromStore = { update_url: isEdge ? STORE_UPDATE_URL.edge : STORE_UPDATE_URL.chrome };
  // Without the override, the address of the policy serves the first installation only.
  const fromServer = (updateUrl: string) => ({ update_url: updateUrl, override_update_url: true });
  return {
    installation_mode: 'force_installed',
    ...(origin.kind === 'store' ? fromStore : fromServer(origin.updateUrl)),
    ...(isPinned && (isEdge ? { toolbar_state: 'force_shown' } : { toolbar_pin: 'force_pinned' })),
    ...(isHostAllowed && { runtime_allowed_hosts: RUNTIME_HOSTS }),
  };
}

/** How Firefox is told to install: one entry of `ExtensionSettings`. */
export function firefoxInstall(rollout: Rollout): PlainSettings {
  const { origin, isPinned, isHostAllowed, isInPrivateWindows } = rollout;
  const latest = `https://addons.mozilla.org/firefox/downloads/latest/${encodeURIComponent(GECKO_ID)}/latest.xpi`;
  return {
    installation_mode: 'force_installed',
    install_url: origin.kind === 'store' ? latest : origin.xpiUrl,
    ...(isPinned && { default_area: 'navbar' }),
    ...(isInPrivateWindows && { private_browsing: true }),
    // Firefox from 153 on: a pattern with a path would make it apply no host rule at all.
    ...(isHostAllowed && { runtime_allowed_hosts: RUNTIME_HOSTS }),
  };
}
