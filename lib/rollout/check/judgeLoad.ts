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

function typesFault(list: unknown, name: string): Fault[] {
  if (!Array.isArray(list) || list.includes('extension')) return [];
  return [
    {
      message: `“${name}”: found ${list.join(', ') || 'an empty list'}; expected “extension” in it: without it the extension is kept out, although it is force-installed.`,
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
      message: `${name}: found “${least}”; expected ${about.version} or lower: under it this version is switched off.`,
    },
  ];
}

/**
 * What keeps Chrome, Chromium or Edge from loading the extension although it is force-installed; each tried with
 * Chromium 156 (`test/browser/policyLoad.test.ts`).
 * @param own the extension's own entry of `ExtensionSettings`, if there is one.
 */
export function loadFaults(finding: Finding, own: Record<string, unknown> | undefined): Fault[] {
  if (finding.family === 'firefox') return [];
  const everybody = isRecord(finding.installs['*']) ? finding.installs['*'] : undefined;
  // An extension with an entry of its own takes no permissions' list from `*`.
  const denied = (own ?? everybody)?.blocked_permissions;
  const taken = NEEDED_PERMISSIONS.filter((name) => Array.isArray(denied) && denied.includes(name));
  return [
    ...typesFault(everybody?.allowed_types, 'allowed_types'),
    ...typesFault(finding.allowedTypes, 'ExtensionAllowedTypes'),
    ...versionFaults(own?.minimum_version_required),
    ...taken.map((name) => ({
      message: `“blocked_permissions” takes “${name}” away: found in the list; expected absent, for the extension needs it and does not load without.`,
    })),
  ];
}
