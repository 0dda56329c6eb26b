import { HOST } from '../../claude/addresses.ts';
import { isRecord } from '../../values/problem.ts';
import { RUNTIME_HOSTS } from '../rollout.ts';
import type { Fault, Finding } from './finding.ts';

/** True when a pattern such as `*://*.claude.ai`, `*` or `<all_urls>` covers claude.ai. */
function coversClaude(pattern: unknown): boolean {
  const host = String(pattern)
    .replace(/^[\w*]+:\/\//, '')
    .replace(/[/:].*$/, '');
  if (host === '*' || host === '*.*' || host === '<all_urls>') return true;
  return host.startsWith('*.') ? host.slice(2) === HOST || host === '*.ai' : host === HOST;
}

function listOf(entry: Record<string, unknown> | undefined, name: string): readonly unknown[] {
  return Array.isArray(entry?.[name]) ? entry[name] : [];
}

/** A host pattern that goes on after the host: Firefox takes none, and then applies no host rule at all. */
function hasPath(pattern: unknown): boolean {
  return /^[\w*]+:\/\/[^/]+\//.test(String(pattern));
}

const HOST_KEYS = ['runtime_blocked_hosts', 'runtime_allowed_hosts'] as const;

function firefoxOnly(
  own: Record<string, unknown> | undefined,
  everybody: Record<string, unknown> | undefined,
): Fault[] {
  const isKept = [everybody, own].some((entry) => listOf(entry, 'restricted_domains').some(coversClaude));
  const withPath = HOST_KEYS.flatMap((name) =>
    listOf(own, name)
      .filter(hasPath)
      .map((pattern) => ({ name, pattern })),
  );
  return [
    ...(isKept ? [{ message: '“restricted_domains” keeps the extension off claude.ai.' }] : []),
    ...withPath.map(({ name, pattern }) => ({
      message: `“${name}”: found “${pattern}”; expected a pattern without a path, such as ${RUNTIME_HOSTS[0]}. With one that has a path Firefox 153 and later apply no host rule of this extension at all.`,
    })),
  ];
}

/**
 * What the file says of hosts that keeps the extension off claude.ai.
 * Whose `runtime_blocked_hosts` counts: in Chromium an extension with an entry of its own takes nothing from
 * `*`; in Firefox, from 153 on, it does unless the entry has host keys itself, and a pattern with a path makes void
 * what it stands beside (all tried: `test/browser/policyHosts.test.ts`, `policyLoad.test.ts`).
 */
export function hostFaults({ installs, family }: Finding, own: Record<string, unknown> | undefined): Fault[] {
  const everybody = isRecord(installs['*']) ? installs['*'] : undefined;
  const more = family === 'firefox' ? firefoxOnly(own, everybody) : [];
  const hasOwn = own !== undefined && (family === 'chromium' || HOST_KEYS.some((name) => name in own));
  const counting = hasOwn ? own : everybody;
  const isBlocked = listOf(counting, 'runtime_blocked_hosts').some(coversClaude);
  const isVoid = family === 'firefox' && HOST_KEYS.some((name) => listOf(counting, name).some(hasPath));
  if (!isBlocked || isVoid || listOf(counting, 'runtime_allowed_hosts').some(coversClaude)) return more;
  const since = family === 'firefox' ? ' in Firefox 153 and later' : '';
  return [
    ...more,
    {
      message: `“runtime_blocked_hosts” keeps the extension off claude.ai${since}. Add "runtime_allowed_hosts": ["${RUNTIME_HOSTS[0]}"] to the extension's own entry.`,
    },
  ];
}
