import about from '../../../package.json' with { type: 'json' };
import { isRecord } from '../../values/problem.ts';
import type { Fault, Finding } from './finding.ts';

/** The permissions of our manifest that a policy could take away; a test compares them with wxt.config.ts. */
export const NEEDED_PERMISSIONS = [
  'storage',
  'declarativeNetRequestWithHostAccess',
  'scripting',
  'activeTab',
] as const;

const BY_DOCUMENTS = ' (as Chromium’s documents say; not tried here)';

function typesFault(list: unknown, name: string): Fault[] {
  if (!Array.isArray(list) || list.includes('extension')) return [];
  return [
    {
      message: `“${name}”: found ${list.join(', ') || 'an empty list'}; expected “extension” in it: without it the extension is kept out, although it is force-installed${BY_DOCUMENTS}.`,
    },
  ];
}

/** True when version `a` is later than `b`; both are numbers between dots. */
function isLater(a: string, b: string): boolean {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]];
  const at = [0, 1, 2, 3].find((place) => (left[place] ?? 0) !== (right[place] ?? 0));
  return at !== undefined && (left[at] ?? 0) > (right[at] ?? 0);
}

function versionFaults(least: unknown): Fault[] {
  if (least === undefined) return [];
  const name = '“minimum_version_required”';
  if (typeof least !== 'string' || !/^\d+(\.\d+){0,3}$/.test(least)) {
    const found = typeof least === 'string' ? `“${least}”` : 'no text';
    return [{ message: `${name}: found ${found}; expected numbers and dots, such as “${about.version}”.` }];
  }
  if (!isLater(least, about.version)) return [];
  return [
    {
      message: `${name}: found “${least}”; expected ${about.version} or lower: this version does not load under it${BY_DOCUMENTS}.`,
    },
  ];
}

/**
 * What keeps Chrome, Chromium or Edge from loading the extension although it is force-installed.
 * @param own the extension's own entry of `ExtensionSettings`, if there is one.
 */
export function loadFaults(finding: Finding, own: Record<string, unknown> | undefined): Fault[] {
  if (finding.family === 'firefox') return [];
  const everybody = isRecord(finding.installs['*']) ? finding.installs['*'] : undefined;
  // An entry of its own without this key takes it from `*`.
  const denied = own?.blocked_permissions ?? everybody?.blocked_permissions;
  const taken = NEEDED_PERMISSIONS.filter((name) => Array.isArray(denied) && denied.includes(name));
  return [
    ...typesFault(everybody?.allowed_types, 'allowed_types'),
    ...typesFault(finding.allowedTypes, 'ExtensionAllowedTypes'),
    ...versionFaults(own?.minimum_version_required),
    ...taken.map((name) => ({
      message: `“blocked_permissions” takes “${name}” away: found in the list; expected absent, for the extension needs it and does not load without${BY_DOCUMENTS}.`,
    })),
  ];
}
