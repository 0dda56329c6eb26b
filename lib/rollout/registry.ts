import { type ChromiumBrowser, chromiumInstall } from './install.ts';
import { type PlainSettings, type Rollout, settingsOf } from './rollout.ts';

/** One key of the Windows registry with its values; `number` is a DWORD, `text` a REG_SZ. */
export interface RegistryKey {
  path: string;
  values: readonly { name: string; data: string | number }[];
}

/** Where Windows keeps each browser's policies, below HKEY_LOCAL_MACHINE. */
export const POLICY_ROOT = {
  chrome: 'Software\\Policies\\Google\\Chrome',
  edge: 'Software\\Policies\\Microsoft\\Edge',
  brave: 'Software\\Policies\\BraveSoftware\\Brave',
  firefox: 'Software\\Policies\\Mozilla\\Firefox',
} as const;

export type WindowsBrowser = Exclude<ChromiumBrowser, 'chromium'>;

/** The key under which a browser keeps how the extension is installed. */
export function installPath(browser: WindowsBrowser, id: string): string {
  return `${POLICY_ROOT[browser]}\\ExtensionSettings\\${id}`;
}

/** The key under which a browser keeps what the extension is told. */
export function settingsPath(browser: WindowsBrowser, id: string): string {
  return `${POLICY_ROOT[browser]}\\3rdparty\\extensions\\${id}\\policy`;
}

/** A record of settings as registry keys: a list is a key of its own whose values are numbered from 1. */
export function keysOf(path: string, settings: PlainSettings): RegistryKey[] {
  const entries = Object.entries(settings);
  const single = entries.flatMap(([name, value]) => {
    if (typeof value === 'object') return [];
    return [{ name, data: typeof value === 'boolean' ? Number(value) : value }];
  });
  const lists = entries.flatMap(([name, value]) => {
    if (typeof value !== 'object') return [];
    return [{ path: `${path}\\${name}`, values: value.map((data, at) => ({ name: String(at + 1), data })) }];
  });
  return [{ path, values: single }, ...lists];
}

/** Everything that Chrome or Edge reads from the registry for this rollout. */
export function registryOf(rollout: Rollout, browser: WindowsBrowser): RegistryKey[] {
  return [
    ...keysOf(installPath(browser, rollout.chromiumId), chromiumInstall(rollout, browser)),
    ...keysOf(settingsPath(browser, rollout.chromiumId), settingsOf(rollout.values)),
  ];
}

/** The keys whose old values go before the new ones come, so that a setting taken out is gone. */
export function rootsOf(rollout: Rollout, browser: WindowsBrowser): string[] {
  return [installPath(browser, rollout.chromiumId), settingsPath(browser, rollout.chromiumId)];
}
