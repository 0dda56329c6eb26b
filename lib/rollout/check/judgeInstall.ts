import { isRecord } from '../../values/problem.ts';
import type { Fault, Finding } from './finding.ts';
import { hostFaults } from './judgeHosts.ts';
import { loadFaults } from './judgeLoad.ts';

/** What each way of installing means, where it is not force-installed. */
const WEAKER: Record<string, string> = {
  normal_installed: 'people can switch the extension off',
  allowed: 'nobody gets the extension unless they install it themselves',
  blocked: 'the extension cannot be installed at all',
  removed: 'the extension is taken away',
};

const ADDRESS = { chromium: 'update_url', firefox: 'install_url' } as const;

/** How the file installs the extension: what that means, and what is wrong with it. */
export function judgeInstall(finding: Finding, id: string): { says: string[]; faults: Fault[] } {
  // Chromium 156 takes one entry for several ids, with bare commas between them.
  const key = Object.keys(finding.installs).find((ids) => ids.split(',').includes(id));
  const entry = key === undefined ? undefined : finding.installs[key];
  const own = isRecord(entry) ? entry : undefined;
  const faults = [...hostFaults(finding, own), ...loadFaults(finding, own)];
  if (!finding.mustInstall) return { says: ['Installs nothing: the extension comes another way.'], faults };
  if (!own) {
    return {
      says: [],
      faults: [
        ...faults,
        { message: `It does not install the extension: ExtensionSettings has no entry for ${id}.` },
      ],
    };
  }
  const address = ADDRESS[finding.family];
  const { installation_mode: mode, [address]: from } = own;
  if (mode !== 'force_installed') {
    const meaning = WEAKER[String(mode)] ?? 'browsers do not know that word';
    faults.push({
      message: `“installation_mode” is ${mode === undefined ? 'not set' : `“${mode}”`}: ${meaning}. Expected: force_installed.`,
    });
    return { says: [], faults };
  }
  if (typeof from !== 'string' || !/^(https?|file):\/\//.test(from)) {
    faults.push({
      message: `“${address}” is ${from === undefined ? 'missing' : 'no address'}: the browser has nowhere to fetch the extension from.`,
    });
  } else if (from.startsWith('http:')) {
    faults.push({ message: `“${address}” is not https: whoever sits between can hold the extension back.` });
  }
  const isPinned =
    own.toolbar_pin === 'force_pinned' ||
    own.toolbar_state === 'force_shown' ||
    own.default_area === 'navbar';
  return {
    says: [
      `Installs Before You Rate for everybody, from ${from}; nobody can remove it or switch it off.`,
      isPinned ? 'Its button stands in the toolbar.' : 'Its button is not pinned: people may not see it.',
      ...(finding.family === 'firefox'
        ? [
            own.private_browsing === true || own.private_browsing === 1
              ? 'It runs in private windows.'
              : 'It does not run in private windows.',
          ]
        : []),
    ],
    faults,
  };
}
