import { ORIGIN } from '../claude/addresses.ts';
import type { ManagedValues } from '../policy/schema.ts';
import { CHROMIUM_ID } from './ids.ts';

/** Chrome Web Store and Edge Add-ons, as their browsers name them in a policy. */
export const STORE_UPDATE_URL = {
  chrome: 'https://clients2.google.com/service/update2/crx',
  edge: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
} as const;

/** No store carries the extension yet: until one does, only self-hosted files install anything. */
export const IS_IN_STORES = false;

/** The only site the extension runs on, as a host pattern of `runtime_allowed_hosts`. */
export const RUNTIME_HOSTS = [ORIGIN] as const;

/** From where browsers fetch the extension: their own store, or a server of the organisation. */
export type InstallOrigin =
  | { kind: 'store' }
  | {
      kind: 'self-hosted';
      /** The `update.xml` for Chrome, Chromium and Edge. */
      updateUrl: string;
      /** The `.xpi` for Firefox. */
      xpiUrl: string;
    };

/** What an administrator decides: how the extension arrives, and what it is told. */
export interface Rollout {
  values: ManagedValues;
  origin: InstallOrigin;
  /** The id in Chrome, Chromium and Edge; another one where the organisation packs with its own key. */
  chromiumId: string;
  /** The button stands in the toolbar from the start. */
  isPinned: boolean;
  /** Names claude.ai as an allowed host, for browsers where extensions are kept from every site. */
  isHostAllowed: boolean;
  /** Firefox only: runs in private windows as well. No policy of Chrome or Edge can do that. */
  isInPrivateWindows: boolean;
}

/** What an administrator starts from. */
export const DEFAULT_ROLLOUT: Rollout = {
  values: {},
  origin: { kind: 'store' },
  chromiumId: CHROMIUM_ID,
  isPinned: true,
  isHostAllowed: true,
  isInPrivateWindows: true,
};

/** A file to hand out: its name, its text, and how the text becomes bytes. */
export interface RolloutFile {
  name: string;
  text: string;
  /** `utf-16le` and `utf-8-bom` begin with a byte order mark, which Windows tells them by. */
  encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le';
  /** The MIME type for a download. */
  type: string;
}

/** The bytes of a file, byte order mark included. */
export function bytesOf({ text, encoding }: RolloutFile): Uint8Array<ArrayBuffer> {
  if (encoding !== 'utf-16le') return new TextEncoder().encode(encoding === 'utf-8' ? text : `\uFEFF${text}`);
  const units = `\uFEFF${text}`;
  const bytes = new DataView(new ArrayBuffer(units.length * 2));
  for (let at = 0; at < units.length; at++) bytes.setUint16(at * 2, units.charCodeAt(at), true);
  return new Uint8Array(bytes.buffer);
}

/** Settings as any policy format takes them: texts, yes or no, and lists of texts. */
export type PlainSettings = Record<string, string | boolean | readonly string[]>;

/** The values as plain settings; a key that is not set is not there. */
export function settingsOf(values: ManagedValues): PlainSettings {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
